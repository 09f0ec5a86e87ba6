import { create } from 'zustand'
import type { Item } from '@/core/article/item'
import type { HitKind } from '@/core/query/query-node'
import type { SearchAsk, Session } from '@/renderer/session/session'
import { getItems } from '@/store/queries/get-items'
import { createAskedAhead } from './asked-ahead'
import { findHits, withEmpty, type FoundGroup, type FoundHit, type FoundPage, type HitAsk } from './find-hits'
import { freshResults } from './fresh-results'
import { hasMore } from './has-more'
import { hitListSize } from './hit-list-size'
import { keyOf } from './result-rows'
import { sameResults } from './same-results'

export type SearchSort = SearchAsk['sort']

export interface SearchResultsState {
  /** The order that is asked for. */
  readonly sort: SearchSort
  /** Whether each hit says why it stands where it does. */
  readonly explain: boolean
  /** That of `found`: the query may ask for another. */
  readonly order: SearchSort
  /** The query that `found` answers; null before the first answer. It lags behind the typed one for a moment. */
  readonly answered: string | null
  readonly found: readonly FoundHit[]
  /** Beside the articles, where the query says no `type:`. */
  readonly groups: readonly FoundGroup[]
  /** `type:` of the query that is answered. */
  readonly type: HitKind | null
  /** Hits taken from the index so far: where the next page begins. */
  readonly taken: number
  readonly total: number
  /** Of `total`: places that have turned out to hold nothing. */
  readonly empty: number
  /** Others may turn out so when they are taken. */
  readonly isAtMost: boolean
  /** There may be more: a short beginning of a word was answered for in part. Scrolling on asks for all. */
  readonly isPreview: boolean
  readonly notices: readonly string[]
  readonly pending: number
  /** What went wrong, for a person to copy; '' where nothing did. */
  readonly failure: string
}

interface SearchResultsActions {
  readonly setSort: (sort: SearchSort) => void
  readonly setExplain: (explain: boolean) => void
  /** Asks for what is typed before the window draws it; `search` of the same task takes the answer. */
  readonly askAhead: (session: Session, query: string) => void
  /** Searches from the first hit on and replaces what is shown once the answer is here, never before. */
  readonly search: (session: Session, query: string, signal: AbortSignal) => Promise<void>
  /** The next page of what is shown; of a preview, all of it. */
  readonly more: (session: Session) => Promise<void>
  /** Puts these rows in the place of those that are shown; null: the item is gone. */
  readonly restate: (rows: ReadonlyMap<string, Item | null>) => void
  /** Reads the rows of what is shown again. */
  readonly freshen: (session: Session) => Promise<void>
  readonly forget: () => void
}

/** Hits of each further page. */
const pageSize = 30
const nothing = {
  answered: null,
  found: [],
  groups: [],
  type: null,
  taken: 0,
  total: 0,
  empty: 0,
  isAtMost: false,
  isPreview: false,
  notices: [],
  pending: 0,
  failure: '',
}

/** The answer on the screen. One store, since the box shows its notices and the list its hits. */
export const useSearchResults = create<SearchResultsState & SearchResultsActions>()((set, get) => {
  const paging = createPaging()
  const ahead = createAskedAhead()
  return {
    sort: 'relevance',
    explain: false,
    order: 'relevance',
    ...nothing,
    setSort: (sort) => {
      set({ sort })
    },
    setExplain: (explain) => {
      set({ explain })
    },
    askAhead: (session, query) => {
      ahead.begin(session, firstPage(get(), query))
    },
    search: async (session, query, signal) => {
      paging.stop(query === get().answered)
      try {
        const page = await ahead.find(session, firstPage(get(), query), signal)
        set(answerShown(get(), query, page))
        // Where all is found again as it was, nobody asks for it anew.
        if (paging.isOwed()) void get().more(session)
      } catch (error) {
        if (!signal.aborted) set({ ...nothing, answered: query, failure: String(error) })
      }
    },
    more: async (session) => {
      const { answered, sort, explain } = get()
      if (paging.isUnderWay() || answered === null || !hasMore(get())) return
      const { signal, end } = paging.begin()
      try {
        const next = await nextPage(session, get, { query: answered, sort, preview: false, explain }, signal)
        if (!signal.aborted) set(next)
      } catch (error) {
        if (!signal.aborted) set({ failure: String(error) })
      } finally {
        end()
      }
    },
    restate: (rows) => {
      const shown = get()
      set(sameResults(shown, freshResults(shown, rows)))
    },
    freshen: async (session) => {
      const rows = await readAgain(session, get())
      // In what is shown by then: another answer may have come.
      get().restate(rows)
    },
    forget: () => {
      paging.stop(false)
      set(nothing)
    },
  }
})

function firstPage(shown: SearchResultsState, query: string): HitAsk {
  const { sort, explain, answered, taken, isPreview } = shown
  const preview = answered !== query || isPreview
  // The same search again, because the archive changed: as far as the person has scrolled.
  const first = hitListSize.first(globalThis.innerHeight)
  const count = answered === query ? Math.max(taken, first) : first
  return { query, sort, preview, explain, offset: 0, count }
}

/** The fetching of a further page: another answer takes the place of the one it belongs to, and ends it. */
function createPaging() {
  let underWay: AbortController | null = null
  let isOwed = false
  return {
    isUnderWay: () => underWay !== null,
    /** Somebody waits for a page whose fetching was ended. */
    isOwed: () => isOwed,
    begin: () => {
      const own = new AbortController()
      underWay = own
      isOwed = false
      const end = () => {
        if (underWay === own) underWay = null
      }
      return { signal: own.signal, end }
    },
    /** `goesOn`: what comes is the answer to the same query. */
    stop: (goesOn: boolean) => {
      isOwed = goesOn && (isOwed || underWay !== null)
      underWay?.abort()
      underWay = null
    },
  }
}

/** The index may have moved between two pages: each hit is shown once. */
function joined(before: readonly FoundHit[], page: readonly FoundHit[]): readonly FoundHit[] {
  const shown = new Set(before.map(keyOf))
  return [...before, ...page.filter((found) => !shown.has(keyOf(found)))]
}

/** What comes after what is shown; of a preview, all up to there. */
async function nextPage(
  session: Session,
  get: () => SearchResultsState,
  ask: Omit<SearchAsk, 'offset' | 'limit'>,
  signal: AbortSignal,
): Promise<Partial<SearchResultsState>> {
  const { taken, isPreview } = get()
  if (isPreview) {
    const whole = await findHits(session, { ...ask, offset: 0, count: taken + pageSize }, signal)
    const { found, total, empty, isAtMost } = whole
    return { found, taken: whole.taken, total, empty, isAtMost, isPreview: false }
  }
  const page = await findHits(session, { ...ask, offset: taken, count: pageSize }, signal)
  return {
    found: joined(get().found, page.found),
    taken: taken + page.taken,
    // There may be fewer than there were.
    total: page.total,
    ...withEmpty(get(), page),
  }
}

/** The rows of what is shown as they are now; null: the item is gone. */
async function readAgain(
  { db }: Session,
  { found, groups }: Pick<SearchResultsState, 'found' | 'groups'>,
): Promise<ReadonlyMap<string, Item | null>> {
  const shown = [found, ...groups.map((group) => group.found)].flat()
  const ids = new Set(shown.flatMap(({ item }) => (item === null ? [] : [item.id])))
  if (ids.size === 0) return new Map()
  const read = new Map((await getItems(db, [...ids])).map((item) => [item.id, item]))
  return new Map(Array.from(ids, (id) => [id, read.get(id) ?? null]))
}

function answerShown(shown: SearchResultsState, query: string, page: FoundPage): Partial<SearchResultsState> {
  const { sort: order, ...rest } = page
  // Another query finds others: to compare would only take time from the key.
  const same = shown.answered === query ? sameResults(shown, page) : {}
  return { ...rest, ...same, order, answered: query, failure: '' }
}
