import { useLiveQuery } from 'dexie-react-hooks'
import type { Collection } from '@/core/collection/collection'
import type { Tag } from '@/core/tag/tag'
import { libraryCounts, type LibraryCounts } from '@/store/queries/library-counts'
import { useSession } from '@/renderer/session/use-session'

export interface Library {
  readonly tags: readonly Tag[]
  readonly collections: readonly Collection[]
}

/** All tags and collections; null until they are read. */
export function useLibrary(): Library | null {
  const { db } = useSession()
  const library = useLiveQuery(async () => {
    const [tags, collections] = await Promise.all([db.tags.toArray(), db.collections.toArray()])
    return { tags, collections }
  }, [db])
  return library ?? null
}

/** null until they are read. */
export function useLibraryCounts(): LibraryCounts | null {
  const { db } = useSession()
  return useLiveQuery(() => libraryCounts(db), [db]) ?? null
}
