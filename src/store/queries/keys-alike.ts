import type { Collection, IndexableType } from 'dexie'

/** Keys of one read, of which the database gives some hundred thousand a second while it answers nobody else. */
const mostAtOnce = 20_000

/**
 * Primary keys of a range whose rows all have one value in its index, which the database cannot begin in the middle of. Very
 * many are walked key by key, which takes three times as long and holds up nobody.
 * @throws an `AbortError` once nobody waits for them any more
 */
export async function keysAlike<R, K extends IndexableType>(
  range: Collection<R, K>,
  signal?: AbortSignal,
  most = mostAtOnce,
): Promise<K[]> {
  const keys = await range.clone().limit(most).primaryKeys()
  if (keys.length < most) return keys
  const all: K[] = []
  await range
    .clone()
    .until(() => signal?.aborted === true)
    .eachPrimaryKey((key) => all.push(key))
  signal?.throwIfAborted()
  return all
}
