import '@/contract/without-eval'
import { type HistoryReply, historyRequest } from '@/contract/history-messages'
import { ArchiveDatabase } from '@/store/archive-database'
import { guardDurability } from '@/store/guard-durability'
import { itemSteps } from '@/store/queries/item-steps'
import { noteHistory } from '@/store/queries/note-history'

guardDurability()

const post = (reply: HistoryReply): void => {
  self.postMessage(reply)
}

async function ofItem(db: ArchiveDatabase, itemId: string): Promise<void> {
  for await (const { steps, upTo } of itemSteps(db, itemId)) post({ kind: 'steps', steps: [...steps], upTo })
}

async function ofNote(db: ArchiveDatabase, noteId: string): Promise<void> {
  let from = 0
  for await (const sittings of noteHistory(db, noteId)) {
    post({ kind: 'sittings', sittings: sittings.slice(from), from })
    // The last one may go on with the next portion.
    from = sittings.length - 1
  }
}

async function answer(request: unknown): Promise<void> {
  const asked = historyRequest.parse(request)
  const db = new ArchiveDatabase(self.name)
  await db.open()
  await ('itemId' in asked ? ofItem(db, asked.itemId) : ofNote(db, asked.noteId))
  post({ kind: 'done' })
}

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  answer(event.data).catch((error: unknown) => {
    post({ kind: 'failed', message: String(error) })
  })
})
