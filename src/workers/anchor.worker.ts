import '@/contract/without-eval'
import { anchorRequest, type AnchorAsk, type AnchorReply } from '@/contract/anchor-messages'
import { ArchiveDatabase } from '@/store/archive-database'
import { webCodec } from '@/store/backup/web-codec'
import { guardDurability } from '@/store/guard-durability'
import { listOrphans } from '@/store/queries/list-orphans'
import { planText } from '@/store/queries/plan-text'
import { quoteVersions } from '@/store/queries/quote-versions'
import { readOrphans } from '@/store/queries/read-orphans'

guardDurability()
const db = new ArchiveDatabase(self.name)
// Whoever asks it something sees a failure.
db.open().catch(() => undefined)
const { sha256, encode } = webCodec()

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  const { id, ask } = anchorRequest.parse(event.data)
  void answer(id, ask)
    .catch((error: unknown): AnchorReply => ({ kind: 'failed', id, message: String(error) }))
    .then((reply) => {
      self.postMessage(reply)
    })
})

async function answer(id: number, ask: AnchorAsk): Promise<AnchorReply> {
  switch (ask.kind) {
    case 'orphans':
      return { kind: 'orphans', id, ...(await listOrphans(db)) }
    case 'places':
      return { kind: 'places', id, rows: await readOrphans(db, ask.ids) }
    case 'versions':
      return { kind: 'versions', id, rows: await quoteVersions(db, ask.itemId, ask.at) }
    case 'text': {
      const plan = await planText(db, ask, {
        hash: (text) => sha256(encode(text)),
        context: () => ({ now: Date.now(), newId: () => crypto.randomUUID() }),
      })
      return { kind: 'text', id, plan }
    }
  }
}
