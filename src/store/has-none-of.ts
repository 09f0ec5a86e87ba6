import Dexie, { type Table } from 'dexie'

/**
 * Whether an index has no key from the first to the last of these ids, and so none of them: one read tells it of what a batch
 * brings, whose ids were made one after the other. false: it may have some.
 * @param index by the id alone; or an index of two parts, of which the id is the first
 */
export async function hasNoneOf<R, K>(
  table: Table<R, K>,
  index: string,
  ids: readonly string[],
): Promise<boolean> {
  // As the database orders them: by code units.
  const sorted = [...ids].sort()
  const [first] = sorted
  const last = sorted.at(-1)
  if (first === undefined || last === undefined) return true
  const isOfTwo = index.startsWith('[')
  const [from, to] = isOfTwo
    ? [
        [first, Dexie.minKey],
        [last, Dexie.maxKey],
      ]
    : [first, last]
  return (await table.where(index).between(from, to, true, true).limit(1).primaryKeys()).length === 0
}
