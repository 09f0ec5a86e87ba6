import type { Item } from '@/core/article/item'

interface KnownList {
  readonly commit: number
  readonly ids: readonly string[]
  /** The first of them, where they were read with the ids. */
  readonly rows: readonly Item[]
}

export interface KnownLists {
  /** The list as of this commit; null where it is not known. */
  readonly get: (key: string, commit: number) => KnownList | null
  readonly keep: (key: string, list: KnownList) => void
}

/** The lists that were shown last: one that comes back while nothing has changed is there at once. */
export function createKnownLists(most: number): KnownLists {
  const lists = new Map<string, KnownList>()
  return {
    get: (key, commit) => {
      const list = lists.get(key)
      return list?.commit === commit ? list : null
    },
    keep: (key, list) => {
      lists.delete(key)
      lists.set(key, list)
      for (const oldest of [...lists.keys()].slice(0, -most)) lists.delete(oldest)
    },
  }
}
