import { tableDiff } from '../../history/table-diff'
import { isBelow } from '../../history/is-below'
import { siblingNamed } from '../sibling-named'
import type { Tag } from '../tag'
import type { TagOutcome } from '../tag-outcome'

/** Puts a tag, with all below it, under another one; null: to the top. */
export function nestTag(tags: readonly Tag[], id: string, parentId: string | null): TagOutcome {
  const tag = tags.find((candidate) => candidate.id === id)
  if (tag === undefined || tag.parentId === parentId) return { kind: 'change', change: null }
  if (parentId !== null && isBelow(tags, parentId, id)) return { kind: 'own-descendant' }
  const sibling = siblingNamed(tags, parentId, tag.name, id)
  if (sibling !== undefined) return { kind: 'name-taken', by: sibling.id }
  const updated = [[tag, { ...tag, parentId }]] as const
  return { kind: 'change', change: { name: 'Move tag', diff: tableDiff('tags', { updated }) } }
}
