import { startTransition, useEffect, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import type { Collection } from '@/core/collection/collection'
import type { Tag } from '@/core/tag/tag'
import type { LibraryCounts } from '@/core/list/library-counts'
import { useLastCommit } from '@/renderer/session/use-last-commit'
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

/** null until they are read. They are many queries, and follow what the tick tells: an import would have them made all the time. */
export function useLibraryCounts(): LibraryCounts | null {
  const { countLibrary } = useSession()
  const commit = useLastCommit()
  const [counts, setCounts] = useState<LibraryCounts | null>(null)
  useEffect(() => {
    if (commit === undefined) return undefined
    let isWanted = true
    // A closed archive has its own notice.
    countLibrary().then(
      (read) => {
        if (!isWanted) return
        // Hundreds of tags are drawn in pieces, between what a person does.
        startTransition(() => {
          setCounts(read)
        })
      },
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [countLibrary, commit])
  return counts
}
