import type { Table } from 'dexie'

/** Rows of one read. The database answers one read after the other, and this one takes it some 10 ms. */
const rowsOfPortion = 2000

/**
 * How many rows a table has, counted in portions, so that what a person waits for is answered between them.
 * @throws an `AbortError` between two of them, once nobody waits any more
 */
export async function countInPortions<R, K>(
  table: Table<R, K>,
  signal?: AbortSignal,
  portion = rowsOfPortion,
): Promise<number> {
  let count = 0
  for (let rest = table.toCollection(); ;) {
    signal?.throwIfAborted()
    // The database steps over the rows between by itself.
    const [last] = await rest
      .clone()
      .offset(portion - 1)
      .limit(1)
      .primaryKeys()
    if (last === undefined) return count + (await rest.count())
    count += portion
    rest = table.where(':id').above(last)
  }
}
