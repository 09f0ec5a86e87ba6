import '@/contract/without-eval'
import { importRequest, type ImportReply } from '@/contract/import-messages'
import { ArchiveDatabase } from '@/store/archive-database'
import { guardDurability } from '@/store/guard-durability'
import { ImportLoop, type ImportWish } from './import-loop'
import { needRoomOfWindow } from './need-room-of-window'

guardDurability()
const db = new ArchiveDatabase(self.name)
const opened = db.open()
// Whoever asks it something sees a failure.
opened.catch(() => undefined)

const post = (message: ImportReply): void => {
  self.postMessage(message)
}
const others = new BroadcastChannel(`${self.name}-import`)
const loop = new ImportLoop(db, {
  post,
  alone: (work) => navigator.locks.request(`${self.name}-import`, work),
  tellOthers: (wish) => {
    others.postMessage(wish)
  },
  rest: () => new Promise((resolve) => setTimeout(resolve, 0)),
  needRoom: needRoomOfWindow(),
})

others.addEventListener('message', (event: MessageEvent<ImportWish>) => {
  loop.hearOther(event.data)
})

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  const request = importRequest.parse(event.data)
  opened
    .then(() => loop.answer(request))
    .catch((error: unknown) => {
      const importId = 'importId' in request ? request.importId : ''
      post({ kind: 'failed', importId, message: error instanceof Error ? error.message : String(error) })
    })
})
