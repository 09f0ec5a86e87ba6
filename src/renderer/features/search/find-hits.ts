import type { Item } from '@/core/article/item'
import type { SearchAnswer, SearchHit } from '@/core/index/search-hit'
import type { SearchAsk, Session } from '@/renderer/session/session'
import { getItems } from '@/store/queries/get-items'

/** A hit with the row of its item, so that a row is whole when it is first shown. */
export interface FoundItem {
  readonly hit: SearchHit
  readonly item: Item
}

export interface FoundPage extends Pick<
  SearchAnswer,
  'total' | 'isPreview' | 'sort' | 'notices' | 'pending'
> {
  readonly found: readonly FoundItem[]
  /** Hits that the answer held: more than `found` where an item is gone before the index knows. */
  readonly taken: number
}

const largestPage = 200

/** Hits from `offset` on, at most `count`, asked for in pages. Rejects with an `AbortError` once `signal` is aborted. */
export async function findHits(
  session: Session,
  { query, sort, preview, offset, count }: Omit<SearchAsk, 'limit'> & { readonly count: number },
  signal: AbortSignal,
): Promise<FoundPage> {
  const hits: SearchHit[] = []
  for (;;) {
    const limit = Math.min(count - hits.length, largestPage)
    const answer = await session.search({ query, sort, preview, offset: offset + hits.length, limit }, signal)
    hits.push(...answer.hits)
    if (hits.length < count && answer.hits.length === limit) continue
    const items = new Map(
      (
        await getItems(
          session.db,
          hits.map((hit) => hit.itemId),
        )
      ).map((item) => [item.id, item]),
    )
    signal.throwIfAborted()
    const found = hits.flatMap((hit) => {
      const item = items.get(hit.itemId)
      return item === undefined ? [] : [{ hit, item }]
    })
    const { total, isPreview, sort: order, notices, pending } = answer
    return { found, taken: hits.length, total, isPreview, sort: order, notices, pending }
  }
}
