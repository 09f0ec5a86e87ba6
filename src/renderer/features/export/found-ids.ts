import type { Session } from '@/renderer/session/session'

/** As many as the search gives at once. */
const page = 200
/** So often is a search read anew that changed while it was read. An import that goes on changes it for as long as it takes. */
const mostReadings = 3

/**
 * The articles that a search finds, the best first, each once: of all that was saved before. Read page by page; where the
 * index changes meanwhile a hit may move from one page to another, so that it is read anew.
 */
export async function foundIds(
  session: Pick<Session, 'search' | 'onIndexed'>,
  query: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  let changes = 0
  const stop = session.onIndexed(() => (changes += 1))
  try {
    for (let reading = 1; ; reading += 1) {
      const { ids, since } = await readPages(session, query, signal, () => changes)
      if (since === changes || reading === mostReadings) return ids
    }
  } finally {
    stop()
  }
}

async function readPages(
  session: Pick<Session, 'search'>,
  query: string,
  signal: AbortSignal,
  changes: () => number,
): Promise<{ ids: readonly string[]; since: number }> {
  const ids = new Set<string>()
  let since = changes()
  for (let offset = 0; ;) {
    const ask = { query, offset, limit: page, sort: 'relevance', preview: false, once: offset === 0 } as const
    const { hits, taken, total } = await session.search(ask, signal)
    // What the first page waited for is in it.
    if (offset === 0) since = changes()
    // Of a search for quotes an article comes several times; notes and names have none.
    for (const { itemId } of hits) if (itemId !== '') ids.add(itemId)
    offset += taken
    if (taken === 0 || offset >= total) return { ids: [...ids], since }
  }
}
