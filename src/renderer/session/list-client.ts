import { listReply, type ListAsk, type ListReply } from '@/contract/list-messages'
import type { ItemSort, LibraryView } from '@/core/article/library-view'
import { createAskClient, type AskClient } from './ask-client'

export interface ListClient {
  /** Ids of a view in the order shown. @throws as `AskClient.ask` */
  readonly list: (view: LibraryView, sort: ItemSort, signal?: AbortSignal) => Promise<string[]>
  /** The same where the worker has them in memory, else null. @throws as `list` */
  readonly quickList: (view: LibraryView, sort: ItemSort, signal?: AbortSignal) => Promise<string[] | null>
  /** How many items each view, tag and collection has. @throws as `list` */
  readonly counts: () => Promise<Extract<ListReply, { kind: 'counts' }>['counts']>
  /** Has what the worker keeps in memory and saved made anew. @throws as `list` */
  readonly remake: () => Promise<void>
  readonly dispose: () => void
}

/** What of a worker is used here. */
export type ListWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>

/** Reads the ids of long lists, and counts, outside of the window's thread, where reading 100,000 keys takes 400 ms. */
export function createListClient(worker: ListWorker): ListClient {
  const client: AskClient<ListAsk, ListReply> = createAskClient(
    worker,
    (data) => listReply.parse(data),
    'lists',
  )
  return {
    list: async (view, sort, signal) =>
      idsOf((await client.ask({ kind: 'ids', view, sort, isQuick: false }, signal)).ids) ?? [],
    quickList: async (view, sort, signal) =>
      idsOf((await client.ask({ kind: 'ids', view, sort, isQuick: true }, signal)).ids),
    counts: async () => (await client.ask({ kind: 'counts' })).counts,
    remake: async () => {
      await client.ask({ kind: 'remake' })
    },
    dispose: client.dispose,
  }
}

function idsOf(lines: string | null): string[] | null {
  return lines === '' ? [] : (lines?.split('\n') ?? null)
}
