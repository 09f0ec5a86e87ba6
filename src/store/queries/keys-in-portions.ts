import { cmp, type IndexableType, type Table } from 'dexie'
import { keysAlike } from './keys-alike'

/** A part of an index, in its order. */
export interface KeyRange<R> {
  readonly table: Table<R, string>
  readonly index: string
  /** Both ends belong to it. */
  readonly from: IndexableType
  readonly to: IndexableType
  /** What the index holds of a row. */
  readonly valueOf: (row: R) => IndexableType
}

/** Keys of one read. The database answers one read after the other, and this one takes it some 10 ms. */
const keysOfPortion = 2000

/**
 * Primary keys of a range in its order, read in portions, so that what a person waits for is answered between them.
 * @throws an `AbortError` between two portions, once nobody waits for them any more
 */
export async function keysInPortions<R>(
  { table, index, from, to, valueOf }: KeyRange<R>,
  signal?: AbortSignal,
  portion = keysOfPortion,
): Promise<string[]> {
  // A portion begins with the value that the last one ended with, whose keys are there already.
  const keys = new Set<string>()
  for (let lower = from, isOpen = false; ;) {
    signal?.throwIfAborted()
    const { found, value } = await table.db.transaction('r', table, async () => {
      const page = await table.where(index).between(lower, to, !isOpen, true).limit(portion).primaryKeys()
      const last = page.length < portion ? undefined : await table.get(page.at(-1) ?? '')
      return { found: page, value: last === undefined ? null : valueOf(last) }
    })
    for (const key of found) keys.add(key)
    if (value === null) return [...keys]
    isOpen = !isOpen && cmp(value, lower) === 0
    lower = value
    // So many have one value that no portion comes to its end.
    if (isOpen) {
      const alike = await keysAlike(table.where(index).equals(value), signal, portion * 10)
      for (const key of alike) keys.add(key)
    }
  }
}
