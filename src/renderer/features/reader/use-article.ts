import { useLiveQuery } from 'dexie-react-hooks'
import type { Tag } from '@/core/tag/tag'
import { readArticle, type Article } from '@/store/queries/read-article'
import { useSession } from '@/renderer/session/use-session'

export type ArticleState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'ready'; readonly article: Article; readonly tags: readonly Tag[] }

/** The open item with all that stands on it, followed as it changes. */
export function useArticle(itemId: string): ArticleState {
  const { db } = useSession()
  const read = useLiveQuery(async () => {
    const [article, tags] = await Promise.all([readArticle(db, itemId), db.tags.toArray()])
    return { itemId, article, tags }
  }, [db, itemId])
  // While another item is read, the last one is still handed out.
  if (read?.itemId !== itemId) return { kind: 'loading' }
  if (read.article === null) return { kind: 'missing' }
  return { kind: 'ready', article: read.article, tags: read.tags }
}
