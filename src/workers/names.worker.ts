import { namesRequest, type NamesAsk, type NamesReply } from '@/contract/names-messages'
import { ArchiveDatabase } from '@/store/archive-database'
import { guardDurability } from '@/store/guard-durability'
import { allEntityItems } from '@/store/queries/entity-items'
import { filterEntityKeys, listEntityKeys } from '@/store/queries/list-entities'
import { quoteReport } from '@/store/queries/quote-report'
import { scanQuotes } from '@/store/queries/scan-quotes'
import { suggestedMerges } from '@/store/queries/suggested-merges'

guardDurability()
const db = new ArchiveDatabase(self.name)
// Whoever asks it something sees a failure.
db.open().catch(() => undefined)

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  const { id, ask } = namesRequest.parse(event.data)
  void answer(id, ask)
    .catch((error: unknown): NamesReply => ({ kind: 'failed', id, message: String(error) }))
    .then((reply) => {
      self.postMessage(reply)
    })
})

async function answer(id: number, ask: NamesAsk): Promise<NamesReply> {
  switch (ask.kind) {
    case 'names': {
      const all = await listEntityKeys(db, ask.list, ask.sort)
      const keys = await filterEntityKeys(db, all, ask.words)
      return { kind: 'names', id, keys: keys.join('\n'), all: all.length }
    }
    case 'merges':
      return { kind: 'merges', id, found: await suggestedMerges(db, ask.limit) }
    case 'quotes':
      return { kind: 'quotes', id, ...(await scanQuotes(db, ask.filter, ask.after, ask.limit)) }
    case 'items': {
      const items = await allEntityItems(db, ask.keys)
      return { kind: 'items', id, items: items.map(({ seen, itemId }) => `${seen}\t${itemId}`).join('\n') }
    }
    case 'report':
      return { kind: 'report', id, cells: await quoteReport(db) }
  }
}
