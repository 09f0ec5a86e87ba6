/** What was read of an archive in one of its states, by the key of a view. */
export interface KeptWhile<T> {
  /** undefined where nothing is kept of it, or the archive has another state by now. */
  readonly get: (archive: object, key: string, tick: string) => T | undefined
  readonly set: (archive: object, key: string, tick: string, value: T) => void
  readonly drop: (archive: object, key: string) => void
}

/**
 * Keeps what views began with, so that one that comes up again before the archive has changed has its rows with its first
 * paint and asks no database for them.
 * @param most views that are kept of an archive; those shown least lately go
 */
export function keptWhile<T>(most: number): KeptWhile<T> {
  const archives = new WeakMap<object, Map<string, { readonly tick: string; readonly value: T }>>()
  return {
    get: (archive, key, tick) => {
      const found = archives.get(archive)?.get(key)
      return found?.tick === tick ? found.value : undefined
    },
    set: (archive, key, tick, value) => {
      // Not known yet in which state that was.
      if (tick === '') return
      const views = archives.get(archive) ?? new Map<string, { readonly tick: string; readonly value: T }>()
      archives.set(archive, views)
      views.delete(key)
      views.set(key, { tick, value })
      const [oldest] = views.keys()
      if (views.size > most && oldest !== undefined) views.delete(oldest)
    },
    drop: (archive, key) => {
      archives.get(archive)?.delete(key)
    },
  }
}
