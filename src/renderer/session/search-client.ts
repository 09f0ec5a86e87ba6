import type { Item } from '@/core/article/item'
import type { SearchReply, SearchRequest } from '@/contract/search-messages'
import type { Facets, FacetValue } from '@/core/index/facets'
import type { BatchName, BatchRow } from '@/core/query/batch'
import type { SearchAnswer } from '@/core/index/search-hit'
import { openSearchLink, type SearchLink } from './search-link'
import type { CountAnswer, CountAsk, SearchAsk } from './session'

export interface IndexProgress {
  /** Items in the index. */
  readonly items: number
  /** Items that wait to be taken in; 0 where the index is up to date. */
  readonly pending: number
}

export interface SearchClient {
  /** Rejects with an `AbortError` DOMException once `signal` aborts, with an `Error` where the search failed. */
  readonly search: (ask: SearchAsk, signal: AbortSignal) => Promise<SearchAnswer>
  /** What is common among all that a query finds. Rejects as `search` does. */
  readonly facets: (query: string, signal: AbortSignal) => Promise<Facets>
  /** Values that a field of a query can be completed with. Rejects as `search` does. */
  readonly values: (field: string, typed: string, signal: AbortSignal) => Promise<readonly FacetValue[]>
  /** How many items each of some queries finds. Rejects as `search` does. */
  readonly count: (queries: readonly CountAsk[], signal: AbortSignal) => Promise<readonly CountAnswer[]>
  /**
   * Searches for each name of a list; `onRows` is called as they are found. Resolves when all were, to the number of
   * articles that wait to be taken into the index and were not searched; rejects as `search` does.
   */
  readonly batch: (
    names: readonly BatchName[],
    onRows: (rows: readonly BatchRow[]) => void,
    signal: AbortSignal,
  ) => Promise<number>
  /** The query that finds what is like these articles, or like `text` where that is not empty; '' where nothing is. */
  readonly like: (itemIds: readonly string[], text: string) => Promise<string>
  /** The queue has new rows. */
  readonly follow: () => void
  /** The same after a commit that gave these items other states and changed nothing else. */
  readonly restated: (items: readonly Item[]) => void
  /** Makes the index anew from the items; resolves to their number. */
  readonly rebuild: () => Promise<number>
  /** Calls back when the index has taken something in; the returned function ends it. */
  readonly onIndexed: (listener: (progress: IndexProgress) => void) => () => void
  /** Calls back when indexing went wrong, or the worker died (it is started again); the returned function ends it. */
  readonly onProblem: (listener: (message: string) => void) => () => void
  /** Calls back when the saved index was damaged and is made again; the returned function ends it. */
  readonly onRepairs: (listener: () => void) => () => void
  readonly dispose: () => void
}

/** The window's side of `search.worker`. */
export function createSearchClient(start: () => Worker): SearchClient {
  const waiting = new Map<number, Waiting>()
  const indexed = new Set<(progress: IndexProgress) => void>()
  const problems = new Set<(message: string) => void>()
  const repairs = new Set<() => void>()
  const failAll = (error: Error): void => {
    for (const { fail } of [...waiting.values()]) fail(error)
  }
  const tell = (message: string): void => {
    for (const listener of problems) listener(message)
  }
  const link = openSearchLink(start, {
    reply: (reply) => {
      if (reply.kind === 'indexed') for (const listener of indexed) listener(reply)
      else if (reply.kind === 'repairs') for (const listener of repairs) listener()
      else if (reply.id !== null) waiting.get(reply.id)?.answer(reply)
      else if (reply.kind === 'failed') tell(reply.message)
    },
    died: (message) => {
      tell(message)
      failAll(new Error(message))
    },
  })
  const ask = createAsk(link, waiting)
  return {
    ...questions(ask),
    follow: () => {
      link.post({ kind: 'follow' })
    },
    restated: (items) => {
      link.post({ kind: 'restated', items: [...items] })
    },
    rebuild: () =>
      ask<number>(
        (id) => ({ kind: 'rebuild', id }),
        (reply) => (reply.kind === 'rebuilt' ? reply.items : undefined),
      ),
    onIndexed: (listener) => listenTo(indexed, listener),
    onProblem: (listener) => listenTo(problems, listener),
    onRepairs: (listener) => listenTo(repairs, listener),
    dispose: () => {
      link.close()
      failAll(new DOMException('The archive was closed', 'AbortError'))
    },
  }
}

function questions(
  ask: Ask,
): Pick<SearchClient, 'search' | 'facets' | 'values' | 'count' | 'batch' | 'like'> {
  return {
    search: (question, signal) =>
      ask<SearchAnswer>(
        (id) => ({ kind: 'search', id, explain: false, once: false, ...question }),
        (reply) => (reply.kind === 'answer' ? reply.answer : undefined),
        signal,
      ),
    facets: (query, signal) =>
      ask<Facets>(
        (id) => ({ kind: 'facets', id, query }),
        (reply) => (reply.kind === 'facets' ? reply.facets : undefined),
        signal,
      ),
    values: (field, typed, signal) =>
      ask<readonly FacetValue[]>(
        (id) => ({ kind: 'values', id, field, typed }),
        (reply) => (reply.kind === 'values' ? reply.values : undefined),
        signal,
      ),
    count: (queries, signal) =>
      ask<readonly CountAnswer[]>(
        (id) => ({ kind: 'count', id, queries: [...queries] }),
        (reply) => (reply.kind === 'counted' ? reply.counts : undefined),
        signal,
      ),
    batch: (names, onRows, signal) =>
      ask<number>(
        (id) => ({ kind: 'batch', id, names: names.map(({ name, forms }) => ({ name, forms: [...forms] })) }),
        (reply) => {
          if (reply.kind === 'batch-part') {
            onRows(reply.rows)
            return notYet
          }
          return reply.kind === 'batched' ? reply.pending : undefined
        },
        signal,
      ),
    like: (itemIds, text) =>
      ask<string>(
        (id) => ({ kind: 'like', id, itemIds: [...itemIds], text }),
        (reply) => (reply.kind === 'like' ? reply.query : undefined),
      ),
  }
}

const notYet = Symbol('not yet')

interface Waiting {
  readonly answer: (reply: SearchReply) => void
  readonly fail: (error: Error) => void
}

type Ask = <T>(
  make: (id: number) => SearchRequest,
  /** undefined where the reply is not the one that was asked for; `notYet` where others follow it. */
  read: (reply: SearchReply) => T | typeof notYet | undefined,
  signal?: AbortSignal,
) => Promise<T>

/** Requests with an id of their own, and their replies. */
function createAsk(link: SearchLink, waiting: Map<number, Waiting>): Ask {
  let lastId = 0
  return (make, read, signal) =>
    new Promise((resolve, reject) => {
      const id = (lastId += 1)
      const fail = (error: Error): void => {
        waiting.delete(id)
        signal?.removeEventListener('abort', aborted)
        reject(error)
      }
      const aborted = (): void => {
        link.post({ kind: 'cancel', id })
        fail(calledOff())
      }
      const answer = (reply: SearchReply): void => {
        const value = read(reply)
        if (value === notYet) return
        if (value === undefined) {
          fail(new Error(reply.kind === 'failed' ? reply.message : `Search answered with “${reply.kind}”`))
          return
        }
        waiting.delete(id)
        signal?.removeEventListener('abort', aborted)
        resolve(value)
      }
      if (signal?.aborted === true) {
        fail(calledOff())
        return
      }
      signal?.addEventListener('abort', aborted)
      waiting.set(id, { answer, fail })
      if (!link.post(make(id))) fail(new Error('The search worker is not running'))
    })
}

function calledOff(): DOMException {
  return new DOMException('A later search took its place', 'AbortError')
}

function listenTo<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
