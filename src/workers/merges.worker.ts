import { mergesRequest, type MergesReply } from '@/contract/merges-messages'
import { ArchiveDatabase } from '@/store/archive-database'
import { suggestedMerges } from '@/store/queries/suggested-merges'

const db = new ArchiveDatabase()
// Whoever asks it something sees a failure.
db.open().catch(() => undefined)

const post = (reply: MergesReply): void => {
  self.postMessage(reply)
}

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  const { id, limit } = mergesRequest.parse(event.data)
  suggestedMerges(db, limit).then(
    (found) => {
      post({ kind: 'found', id, found })
    },
    (error: unknown) => {
      post({ kind: 'failed', id, message: String(error) })
    },
  )
})
