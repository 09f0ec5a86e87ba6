import { listRequest, type ListReply } from '@/contract/list-messages'
import { ArchiveDatabase } from '@/store/archive-database'
import { guardDurability } from '@/store/guard-durability'
import { listItemIds } from '@/store/queries/list-item-ids'

guardDurability()
const db = new ArchiveDatabase(self.name)
// Whoever asks it something sees a failure.
db.open().catch(() => undefined)

const post = (reply: ListReply): void => {
  self.postMessage(reply)
}

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  const { id, view, sort } = listRequest.parse(event.data)
  listItemIds(db, view, sort).then(
    (ids) => {
      post({ kind: 'listed', id, ids: ids.join('\n') })
    },
    (error: unknown) => {
      post({ kind: 'failed', id, message: String(error) })
    },
  )
})
