import { linkedKey } from '@/core/entity/linked-key'
import type { Entity } from '@/core/entity/entity'
import type { Diff, TableDiff } from '@/core/history/diff'
import type { QueueRow } from './archive-database'
import { itemsOfAnnotations } from './items-of-annotations'

/** What the search index has to take in again after this diff. */
export function queueRows(diff: Diff): Omit<QueueRow, 'seq'>[] {
  const { items, notes, entities, tags, collections } = diff
  return [
    ...rows('item', [...touched(items), ...itemsOfAnnotations(diff)]),
    ...rows('tag', updated(tags)),
    ...rows('collection', updated(collections)),
    ...rows('note', touched(notes)),
    ...rows('entity', touched(entities)),
    ...rows('name', namesOf(entities)),
  ]
}

function rows(scope: QueueRow['scope'], ids: readonly string[]): Omit<QueueRow, 'seq'>[] {
  return [...new Set(ids)].map((id) => ({ scope, id }))
}

function touched(part: TableDiff<{ readonly id: string }> | undefined): string[] {
  const gone = [...(part?.added ?? []), ...(part?.removed ?? [])].map(({ id }) => id)
  return [...gone, ...updated(part)]
}

function updated(part: TableDiff<{ readonly id: string }> | undefined): string[] {
  return (part?.updated ?? []).map(([, to]) => to.id)
}

/** Keys whose mentions are found by other names than before. What one was merged into has fewer where it is no longer. */
function namesOf(part: TableDiff<Entity> | undefined): string[] {
  const keys = (entity: Entity): string[] => [
    ...entity.keys,
    linkedKey(entity.id),
    ...(entity.mergedInto === null ? [] : [linkedKey(entity.mergedInto)]),
  ]
  const renamed = (part?.updated ?? []).filter(([from, to]) => namedBy(from) !== namedBy(to)).flat()
  return [...(part?.added ?? []), ...(part?.removed ?? []), ...renamed].flatMap(keys)
}

function namedBy({ type, name, aliases, keys, standing, mergedInto }: Entity): string {
  return JSON.stringify([type, name, aliases, keys, standing, mergedInto])
}
