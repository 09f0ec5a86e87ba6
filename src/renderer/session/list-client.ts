import { listReply, type ListRequest } from '@/contract/list-messages'
import type { ItemSort, LibraryView } from '@/core/article/library-view'

export interface ListClient {
  /** Ids of a view in the order shown. @throws where the worker cannot read them, or died */
  readonly list: (view: LibraryView, sort: ItemSort) => Promise<string[]>
  readonly dispose: () => void
}

/** What of a worker is used here. */
export type ListWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>

/** Reads the ids of long lists outside of the window's thread, where reading 100,000 keys takes 400 ms. */
export function createListClient(worker: ListWorker): ListClient {
  const waiting = new Map<number, { done: (ids: string[]) => void; failed: (error: Error) => void }>()
  let lastId = 0
  let died: Error | null = null
  worker.addEventListener('message', (event: MessageEvent<unknown>) => {
    const reply = listReply.parse(event.data)
    const asked = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (reply.kind === 'failed') asked?.failed(new Error(reply.message))
    else asked?.done(reply.ids === '' ? [] : reply.ids.split('\n'))
  })
  worker.addEventListener('error', (event: ErrorEvent) => {
    died = new Error(`The list worker stopped: ${event.message}`)
    for (const { failed } of waiting.values()) failed(died)
    waiting.clear()
  })
  return {
    list: (view, sort) =>
      new Promise((done, failed) => {
        if (died !== null) {
          failed(died)
          return
        }
        lastId += 1
        waiting.set(lastId, { done, failed })
        const request: ListRequest = { id: lastId, view, sort }
        worker.postMessage(request)
      }),
    dispose: () => {
      worker.terminate()
    },
  }
}
