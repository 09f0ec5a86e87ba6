import { type ListReply, listRequest, type ListRequest } from '@/contract/list-messages'
import { ArchiveDatabase } from '@/store/archive-database'
import { guardDurability } from '@/store/guard-durability'
import { libraryCounts } from '@/store/queries/library-counts'
import { listItemIds } from '@/store/queries/list-item-ids'

guardDurability()
const db = new ArchiveDatabase(self.name)
// Whoever asks it something sees a failure.
db.open().catch(() => undefined)

async function answer(request: ListRequest): Promise<ListReply> {
  const { id } = request
  if (request.kind === 'counts') {
    const { tags, collections, ...views } = await libraryCounts(db)
    return {
      kind: 'counted',
      id,
      counts: { ...views, tags: new Map(tags), collections: new Map(collections) },
    }
  }
  const ids = await listItemIds(db, request.view, request.sort)
  return { kind: 'listed', id, ids: ids.join('\n') }
}

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  const request = listRequest.parse(event.data)
  const post = (reply: ListReply): void => {
    self.postMessage(reply)
  }
  answer(request).then(post, (error: unknown) => {
    post({ kind: 'failed', id: request.id, message: String(error) })
  })
})
