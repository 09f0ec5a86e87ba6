import type { Item } from '@/core/article/item'
import type { SearchAnswer, SearchGroup, SearchHit } from '@/core/index/search-hit'
import type { SearchAsk, Session } from '@/renderer/session/session'

/** A hit with the row of its item, so that a row is whole when it is first shown. */
export interface FoundHit {
  readonly hit: SearchHit
  /** null: a note or a name. */
  readonly item: Item | null
}

export interface FoundGroup extends Pick<SearchGroup, 'kind' | 'total' | 'isAtMost'> {
  readonly found: readonly FoundHit[]
}

export interface FoundPage extends Pick<
  SearchAnswer,
  'total' | 'empty' | 'isAtMost' | 'type' | 'isPreview' | 'sort' | 'notices' | 'pending'
> {
  readonly found: readonly FoundHit[]
  /** What stands beside the first page. */
  readonly groups: readonly FoundGroup[]
  /** Places of the ranking that were taken: not as many as `found` where an item is gone, or has no quote or several. */
  readonly taken: number
}

const largestPage = 200

export type HitAsk = Omit<SearchAsk, 'limit'> & { readonly count: number }

/** Which of the places are known to hold nothing, once a page is looked at that comes after what was looked at before. */
export function withEmpty(
  { empty, isAtMost }: Pick<FoundPage, 'empty' | 'isAtMost'>,
  next: Pick<FoundPage, 'empty' | 'isAtMost'>,
): Pick<FoundPage, 'empty' | 'isAtMost'> {
  return isAtMost ? { empty: empty + next.empty, isAtMost: next.isAtMost } : { empty, isAtMost }
}

/** Hits from `offset` on, of some `count` places of the ranking, asked for in pages. Rejects with an `AbortError` once `signal` is aborted. */
export async function findHits(
  session: Session,
  { query, sort, preview, explain = false, offset, count }: HitAsk,
  signal: AbortSignal,
): Promise<FoundPage> {
  const hits: SearchHit[] = []
  const told: Item[] = []
  let groups: readonly SearchGroup[] = []
  let taken = 0
  let known = { empty: 0, isAtMost: true }
  for (;;) {
    const limit = Math.min(count - taken, largestPage)
    const answer = await session.search(
      { query, sort, preview, explain, offset: offset + taken, limit },
      signal,
    )
    hits.push(...answer.hits)
    told.push(...answer.items)
    if (taken === 0) groups = answer.groups
    taken += answer.taken
    known = withEmpty(known, answer)
    if (taken < count && answer.taken >= limit) continue
    const withItems = withItemsOf(told)
    signal.throwIfAborted()
    const { total, type, isPreview, sort: order, notices, pending } = answer
    return {
      found: withItems(hits),
      groups: groups.map(({ hits: few, ...group }) => ({ ...group, found: withItems(few) })),
      taken,
      total,
      ...known,
      type,
      isPreview,
      sort: order,
      notices,
      pending,
    }
  }
}

/** Puts the items to hits; those whose item is gone are left out. */
function withItemsOf(known: readonly Item[]): (hits: readonly SearchHit[]) => FoundHit[] {
  const items = new Map(known.map((item) => [item.id, item]))
  return (some) =>
    some.flatMap((hit): FoundHit[] => {
      if (hit.itemId === '') return [{ hit, item: null }]
      const item = items.get(hit.itemId)
      return item === undefined ? [] : [{ hit, item }]
    })
}
