import { useLiveQuery } from 'dexie-react-hooks'
import { tagPath } from '@/core/tag/tag-path'
import { useSession } from '@/renderer/session/use-session'

const none: readonly string[] = []

/** The paths of every tag of the archive, A to Z. */
export function useTagPaths(): readonly string[] {
  const { db } = useSession()
  const paths = useLiveQuery(async () => {
    const tags = new Map((await db.tags.toArray()).map((tag) => [tag.id, tag]))
    return [...tags.keys()].map((id) => tagPath(id, tags)).toSorted((a, b) => a.localeCompare(b))
  }, [db])
  return paths ?? none
}
