import { searchReply, type SearchReply, type SearchRequest } from '@/contract/search-messages'

/** A worker that dies this often within one session is not started again. */
const mostStarts = 5

export interface SearchLink {
  /** false where no worker is running. */
  readonly post: (request: SearchRequest) => boolean
  readonly close: () => void
}

/** Keeps a worker running: a dead one is replaced, which loads the saved index and catches up by itself. */
export function openSearchLink(
  start: () => Worker,
  on: { reply: (reply: SearchReply) => void; died: (message: string) => void },
): SearchLink {
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
