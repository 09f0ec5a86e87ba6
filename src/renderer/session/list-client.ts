import { listReply, type ListReply, type ListRequest } from '@/contract/list-messages'
import type { ItemSort, LibraryView } from '@/core/article/library-view'

type ListAsk =
  Omit<Extract<ListRequest, { kind: 'ids' }>, 'id'> | Omit<Extract<ListRequest, { kind: 'counts' }>, 'id'>

export interface ListClient {
  /** Ids of a view in the order shown. @throws where the worker cannot read them, or died */
  readonly list: (view: LibraryView, sort: ItemSort) => Promise<string[]>
  /** How many items each view, tag and collection has. @throws as `list` */
  readonly counts: () => Promise<Extract<ListReply, { kind: 'counted' }>['counts']>
  readonly dispose: () => void
}

/** What of a worker is used here. */
export type ListWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>

/** Reads the ids of long lists, and counts, outside of the window's thread, where reading 100,000 keys takes 400 ms. */
export function createListClient(worker: ListWorker): ListClient {
  const waiting = new Map<number, { done: (reply: ListReply) => void; failed: (error: Error) => void }>()
  let lastId = 0
  let died: Error | null = null
  worker.addEventListener('message', (event: MessageEvent<unknown>) => {
    const reply = listReply.parse(event.data)
    const asked = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (reply.kind === 'failed') asked?.failed(new Error(reply.message))
    else asked?.done(reply)
  })
  worker.addEventListener('error', (event: ErrorEvent) => {
    died = new Error(`The list worker stopped: ${event.message}`)
    for (const { failed } of waiting.values()) failed(died)
    waiting.clear()
  })
  const ask = (asked: ListAsk): Promise<ListReply> =>
    new Promise((done, failed) => {
      if (died !== null) {
        failed(died)
        return
      }
      lastId += 1
      waiting.set(lastId, { done, failed })
      const request: ListRequest = { ...asked, id: lastId }
      worker.postMessage(request)
    })
  return {
    list: async (view, sort) => {
      const reply = await ask({ kind: 'ids', view, sort })
      if (reply.kind !== 'listed') throw new Error(`The list worker answered with ${reply.kind}`)
      return reply.ids === '' ? [] : reply.ids.split('\n')
    },
    counts: async () => {
      const reply = await ask({ kind: 'counts' })
      if (reply.kind !== 'counted') throw new Error(`The list worker answered with ${reply.kind}`)
      return reply.counts
    },
    dispose: () => {
      worker.terminate()
    },
  }
}
