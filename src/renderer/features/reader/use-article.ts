import { useRef } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import type { Tag } from '@/core/tag/tag'
import { readArticle, type Article, type ArticleOutcome } from '@/store/queries/read-article'
import { useSession } from '@/renderer/session/use-session'

export type ArticleState =
  | { readonly kind: 'loading' }
  | Exclude<ArticleOutcome, { kind: 'ready' }>
  | { readonly kind: 'ready'; readonly article: Article; readonly tags: readonly Tag[] }

/** The open item with all that stands on it, followed as it changes. */
export function useArticle(itemId: string): ArticleState {
  const { db } = useSession()
  // Whatever is done to an item, its text and original, which may be large, are those that were read already.
  const shown = useRef<Article | null>(null)
  const read = useLiveQuery(async () => {
    const [outcome, tags] = await Promise.all([readArticle(db, itemId, shown.current), db.tags.toArray()])
    shown.current = outcome.kind === 'ready' ? outcome.article : null
    return { itemId, outcome, tags }
  }, [db, itemId])
  // While another item is read, the last one is still handed out.
  if (read?.itemId !== itemId) return { kind: 'loading' }
  const { outcome, tags } = read
  return outcome.kind === 'ready' ? { ...outcome, tags } : outcome
}
