import type { Annotation } from '../../annotation/annotation'
import type { Item } from '../../article/item'
import type { Entity } from '../../entity/entity'
import type { CommandContext } from '../../history/change'
import { isBelow } from '../../history/is-below'
import type { Note } from '../../note/note'
import { foldTagName } from '../fold-tag-name'
import type { Tag } from '../tag'
import type { TagOutcome } from '../tag-outcome'
import { retag } from '../retag'

export interface TagUse {
  readonly tags: readonly Tag[]
  /** At least all items that carry the tag. */
  readonly items: readonly Item[]
  /** At least all annotations that carry it. */
  readonly annotations: readonly Annotation[]
  /** At least all entities that carry it. */
  readonly entities: readonly Entity[]
  /** At least all notes that carry it; absent where there are none. */
  readonly notes?: readonly Note[]
}

/**
 * Everything that carries `fromId` carries `intoId` afterwards, and `fromId` is gone. Tags below it move along;
 * one whose name is there already keeps its place in a name of its own ("Trade 2"), since a merge of one tag must
 * not silently merge others.
 */
export function mergeTags(use: TagUse, fromId: string, intoId: string, ctx: CommandContext): TagOutcome {
  const from = use.tags.find((tag) => tag.id === fromId)
  const into = use.tags.find((tag) => tag.id === intoId)
  if (from === undefined || into === undefined || fromId === intoId) return { kind: 'change', change: null }
  if (isBelow(use.tags, intoId, fromId)) return { kind: 'own-descendant' }
  const taken = new Set(use.tags.filter((tag) => tag.parentId === intoId).map((tag) => foldTagName(tag.name)))
  const moved = use.tags
    .filter((tag) => tag.parentId === fromId)
    .map((tag) => [tag, { ...tag, parentId: intoId, name: freeName(tag.name, taken) }] as const)
  const diff = {
    ...retag(use.items, use.annotations, use.entities, use.notes ?? [], fromId, intoId, ctx),
    tags: { added: [], updated: moved, removed: [from] },
  }
  return { kind: 'change', change: { name: 'Merge tags', diff } }
}

function freeName(name: string, taken: Set<string>): string {
  let free = name
  for (let n = 2; taken.has(foldTagName(free)); n++) free = `${name} ${String(n)}`
  taken.add(foldTagName(free))
  return free
}
