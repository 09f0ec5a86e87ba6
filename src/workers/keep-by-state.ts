/**
 * Resolves to what `read` gives, which is kept under `key` until it is asked for in another state of the archive.
 * @param most of those used last are kept
 */
export function keepByState<T>(
  most: number,
): (key: string, state: string, read: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, { readonly state: string; readonly value: T }>()
  return async (key, state, read) => {
    const known = kept.get(key)
    const value = known?.state === state ? known.value : await read()
    kept.delete(key)
    kept.set(key, { state, value })
    for (const oldest of [...kept.keys()].slice(0, -most)) kept.delete(oldest)
    return value
  }
}
