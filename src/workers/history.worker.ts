import { type HistoryReply, historyRequest } from '@/contract/history-messages'
import { ArchiveDatabase } from '@/store/archive-database'
import { guardDurability } from '@/store/guard-durability'
import { itemSteps } from '@/store/queries/item-steps'

guardDurability()

const post = (reply: HistoryReply): void => {
  self.postMessage(reply)
}

async function read(itemId: string): Promise<void> {
  const db = new ArchiveDatabase(self.name)
  await db.open()
  for await (const { steps, upTo } of itemSteps(db, itemId)) post({ kind: 'steps', steps: [...steps], upTo })
  post({ kind: 'done' })
}

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  read(historyRequest.parse(event.data).itemId).catch((error: unknown) => {
    post({ kind: 'failed', message: String(error) })
  })
})
