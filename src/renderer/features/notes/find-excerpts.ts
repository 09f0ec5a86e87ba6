import type { Excerpt } from '@/core/excerpt/excerpt'
import { filterExcerpts } from '@/core/excerpt/filter-excerpts'
import type { Session } from '@/renderer/session/session'
import { itemExcerpts } from '@/store/queries/item-excerpts'

/** Items that are looked through for excerpts, and excerpts that are shown, at most. */
const mostItems = 24
const mostExcerpts = 40

/** Excerpts that hold these words, of the items that the search finds by them; without words those of the newest. */
export async function findExcerpts(
  session: Session,
  words: string,
  signal: AbortSignal,
): Promise<readonly Excerpt[]> {
  const ids = words === '' ? await newestIds(session) : await foundIds(session, words, signal)
  const found: Excerpt[] = []
  for (const id of ids) {
    if (signal.aborted || found.length >= mostExcerpts) break
    const item = await itemExcerpts(session.db, id)
    if (item !== null && !item.trashed) found.push(...filterExcerpts(item.excerpts, { words }))
  }
  return found.slice(0, mostExcerpts)
}

async function newestIds({ db }: Session): Promise<readonly string[]> {
  return db.items.orderBy('captured').reverse().limit(mostItems).primaryKeys()
}

async function foundIds(session: Session, words: string, signal: AbortSignal): Promise<readonly string[]> {
  const ask = { query: words, offset: 0, limit: mostItems, sort: 'relevance', preview: true } as const
  const { hits } = await session.search(ask, signal)
  return [...new Set(hits.map(({ itemId }) => itemId).filter((id) => id !== ''))]
}
