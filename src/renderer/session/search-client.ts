import { searchReply, type SearchReply, type SearchRequest } from '@/contract/search-messages'
import type { SearchAnswer } from '@/core/index/search-hit'
import type { SearchAsk } from './session'

export interface IndexProgress {
  /** Items in the index. */
  readonly items: number
  /** Items that wait to be taken in; 0 where the index is up to date. */
  readonly pending: number
}

export interface SearchClient {
  /** Rejects with an `AbortError` DOMException once `signal` aborts, with an `Error` where the search failed. */
  readonly search: (ask: SearchAsk, signal: AbortSignal) => Promise<SearchAnswer>
  /** The queue has new rows. */
  readonly follow: () => void
  /** Makes the index anew from the items; resolves to their number. */
  readonly rebuild: () => Promise<number>
  /** Calls back when the index has taken something in; the returned function ends it. */
  readonly onIndexed: (listener: (progress: IndexProgress) => void) => () => void
  /** Calls back when indexing went wrong, or the worker died (it is started again); the returned function ends it. */
  readonly onProblem: (listener: (message: string) => void) => () => void
  readonly dispose: () => void
}

interface Waiting {
  readonly answer: (reply: SearchReply) => void
  readonly fail: (error: Error) => void
}

/** A worker that dies this often within one session is not started again. */
const mostStarts = 5

/** The window's side of `search.worker`. */
export function createSearchClient(start: () => Worker): SearchClient {
  const waiting = new Map<number, Waiting>()
  const indexed = new Set<(progress: IndexProgress) => void>()
  const problems = new Set<(message: string) => void>()
  const link = openLink(start, {
    reply: (reply) => {
      if (reply.kind === 'indexed') for (const listener of indexed) listener(reply)
      else if (reply.id !== null) waiting.get(reply.id)?.answer(reply)
      else if (reply.kind === 'failed') tell(reply.message)
    },
    died: (message) => {
      tell(message)
      for (const { fail } of [...waiting.values()]) fail(new Error(message))
    },
  })
  const tell = (message: string): void => {
    for (const listener of problems) listener(message)
  }
  let lastId = 0

  function ask<T>(make: (id: number) => SearchRequest, read: (reply: SearchReply) => T | undefined, signal?: AbortSignal) {
    return new Promise<T>((resolve, reject) => {
      signal?.throwIfAborted()
      const id = (lastId += 1)
      const end = (): void => {
        waiting.delete(id)
        signal?.removeEventListener('abort', aborted)
      }
      const fail = (error: Error): void => {
        end()
        reject(error)
      }
      const aborted = (): void => {
        link.post({ kind: 'cancel', id })
        fail(new DOMException('A later search took its place', 'AbortError'))
      }
      const answer = (reply: SearchReply): void => {
        const value = read(reply)
        if (value === undefined) {
          fail(new Error(reply.kind === 'failed' ? reply.message : `Search answered with “${reply.kind}”`))
          return
        }
        end()
        resolve(value)
      }
      signal?.addEventListener('abort', aborted)
      waiting.set(id, { answer, fail })
      if (!link.post(make(id))) fail(new Error('The search worker is not running'))
    })
  }

  return {
    search: (question, signal) =>
      ask<SearchAnswer>(
        (id) => ({ kind: 'search', id, ...question }),
        (reply) => (reply.kind === 'answer' ? reply.answer : undefined),
        signal,
      ),
    follow: () => {
      link.post({ kind: 'follow' })
    },
    rebuild: () =>
      ask<number>(
        (id) => ({ kind: 'rebuild', id }),
        (reply) => (reply.kind === 'rebuilt' ? reply.items : undefined),
      ),
    onIndexed: (listener) => listenTo(indexed, listener),
    onProblem: (listener) => listenTo(problems, listener),
    dispose: () => {
      link.close()
      for (const { fail } of [...waiting.values()]) fail(new DOMException('The archive was closed', 'AbortError'))
    },
  }
}

function listenTo<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

interface Link {
  /** false where no worker is running. */
  readonly post: (request: SearchRequest) => boolean
  readonly close: () => void
}

/** Keeps a worker running: a dead one is replaced, which loads the saved index and catches up by itself. */
function openLink(
  start: () => Worker,
  on: { reply: (reply: SearchReply) => void; died: (message: string) => void },
): Link {
  let worker: Worker | null = null
  let starts = 0
  const stop = (): void => {
    worker?.terminate()
    worker = null
  }
  const run = (): void => {
    starts += 1
    const started = start()
    worker = started
    started.addEventListener('message', (event: MessageEvent<unknown>) => {
      on.reply(searchReply.parse(event.data))
    })
    started.addEventListener('error', (event) => {
      if (worker !== started) return
      stop()
      if (starts < mostStarts) run()
      on.died(`The search worker stopped: ${event.message}`)
    })
  }
  run()
  return {
    post: (request) => {
      worker?.postMessage(request)
      return worker !== null
    },
    close: () => {
      starts = mostStarts
      stop()
    },
  }
}
