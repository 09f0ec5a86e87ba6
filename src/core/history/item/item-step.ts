import type { Annotation } from '../../annotation/annotation'
import type { Item } from '../../article/item'
import type { TableDiff } from '../diff'
import type { HistoryEntry } from '../history-entry'

/** A record before and after; null: it was not there. */
export type Turned<R> = readonly [from: R | null, to: R | null]

/** What one history entry did to one item and its marks. */
export interface ItemStep extends Pick<HistoryEntry, 'seq' | 'at' | 'name' | 'kind'> {
  /** null: the item's own record was not touched. */
  readonly item: Turned<Item> | null
  readonly marks: readonly Turned<Annotation>[]
}

/** null where the entry has nothing to do with the item. */
export function itemStep({ seq, at, name, kind, diff }: HistoryEntry, itemId: string): ItemStep | null {
  const [item = null] = turnedIn(diff.items, (row) => row.id === itemId)
  const marks = turnedIn(diff.annotations, (row) => row.itemId === itemId)
  return item === null && marks.length === 0 ? null : { seq, at, name, kind, item, marks }
}

function turnedIn<R>(part: TableDiff<R> | undefined, isOurs: (row: R) => boolean): Turned<R>[] {
  if (part === undefined) return []
  return [
    ...part.removed.filter(isOurs).map((row): Turned<R> => [row, null]),
    ...part.updated.filter(([from, to]) => isOurs(from) || isOurs(to)),
    ...part.added.filter(isOurs).map((row): Turned<R> => [null, row]),
  ]
}
