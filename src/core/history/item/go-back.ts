import type { Annotation } from '../../annotation/annotation'
import type { Item } from '../../article/item'
import type { Change, CommandContext } from '../change'
import { joinDiffs } from '../join-diffs'
import { sameRecord } from '../same-record'
import { tableDiff } from '../table-diff'
import type { ItemState } from './item-state'

/** What the archive has now, of what an earlier state may name. */
export interface StillThere {
  readonly tags: ReadonlySet<string>
  readonly collections: ReadonlySet<string>
  readonly entities: ReadonlySet<string>
}

/**
 * Makes an item and its marks what they were, as a change of its own. Tags, collections and entities that were deleted since
 * are left out. null where nothing would change, or where the item was not in the archive then.
 */
export function goBack(
  now: ItemState,
  then: ItemState,
  there: StillThere,
  ctx: CommandContext,
): Change | null {
  if (then.item === null) return null
  const item = itemOf(then.item, there, ctx)
  const wanted = new Map([...then.marks].map(([id, mark]) => [id, markOf(mark, there)]))
  const added = [...wanted.values()].filter(({ id }) => !now.marks.has(id))
  const removed = [...now.marks.values()].filter(({ id }) => !wanted.has(id))
  const updated: [Annotation, Annotation][] = []
  for (const [id, mark] of now.marks) {
    const to = wanted.get(id)
    if (to !== undefined && !sameRecord(mark, to)) updated.push([mark, to])
  }
  const isSameItem = now.item !== null && sameRecord({ ...now.item, modified: 0 }, { ...item, modified: 0 })
  if (isSameItem && added.length + removed.length + updated.length === 0) return null
  const items =
    now.item === null
      ? tableDiff('items', { added: [item] })
      : tableDiff('items', { updated: isSameItem ? [] : [[now.item, item]] })
  return {
    name: 'Go back to an earlier state',
    diff: joinDiffs([items, tableDiff('annotations', { added, updated, removed })]),
  }
}

function itemOf(item: Item, { tags, collections }: StillThere, { now }: CommandContext): Item {
  return {
    ...item,
    tagIds: item.tagIds.filter((id) => tags.has(id)),
    collectionIds: item.collectionIds.filter((id) => collections.has(id)),
    modified: now,
  }
}

function markOf(mark: Annotation, { tags, entities }: StillThere): Annotation {
  const known = (id: string | null): string | null => (id !== null && entities.has(id) ? id : null)
  const tagIds = mark.tagIds.filter((id) => tags.has(id))
  if (mark.kind === 'entity') return { ...mark, tagIds, entityId: known(mark.entityId) }
  if (mark.kind === 'quote' && mark.speaker !== null)
    return { ...mark, tagIds, speaker: { ...mark.speaker, entityId: known(mark.speaker.entityId) } }
  return { ...mark, tagIds }
}
