import type { IndexableType, Table } from 'dexie'

/** Keys of one read. The database answers one read after the other, and this one takes it some 10 ms. */
const keysOfPortion = 2000

/**
 * All primary keys of a table in their order, read in portions, so that what a person waits for is answered between them.
 * @param pause resolves when the next portion may be read, for what nobody waits for
 */
export async function allKeysInPortions<R, K extends IndexableType>(
  table: Table<R, K>,
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<K[]> {
  const keys: K[] = []
  for (let rest = table.toCollection(); ;) {
    const found = await rest.limit(keysOfPortion).primaryKeys()
    for (const key of found) keys.push(key)
    const last = found.at(-1)
    if (last === undefined || found.length < keysOfPortion) return keys
    await pause()
    rest = table.where(':id').above(last)
  }
}
