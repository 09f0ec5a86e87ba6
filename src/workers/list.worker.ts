import '@/contract/without-eval'
import { type ListAsk, type ListReply, listRequest } from '@/contract/list-messages'
import { countLibrary } from '@/core/list/count-library'
import type { ItemColumns } from '@/core/list/item-columns'
import { listOfView } from '@/core/list/list-of-view'
import type { Tag } from '@/core/tag/tag'
import { ArchiveDatabase } from '@/store/archive-database'
import { webCodec } from '@/store/backup/web-codec'
import { guardDurability } from '@/store/guard-durability'
import { ItemFollower } from '@/store/queries/item-follower'
import { libraryCounts } from '@/store/queries/library-counts'
import { listItemIds } from '@/store/queries/list-item-ids'
import { answerAsks } from './answer-asks'

guardDurability()
const db = new ArchiveDatabase(self.name)
// Whoever asks it something sees a failure.
db.open().catch(() => undefined)
const items = new ItemFollower(db, {
  codec: webCodec(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
})

answerAsks<ListAsk, ListReply>(
  (data) => listRequest.parse(data),
  async (id, ask, signal) => {
    if (ask.kind === 'remake') {
      await items.remake()
      return { kind: 'remake', id }
    }
    const isQuick = ask.kind === 'ids' && ask.isQuick
    const columns = await (isQuick ? items.known() : items.current())
    if (ask.kind === 'counts') {
      const { tags, collections, ...views } = await (columns === null ? libraryCounts(db) : count(columns))
      return {
        kind: 'counts',
        id,
        counts: { ...views, tags: new Map(tags), collections: new Map(collections) },
      }
    }
    const { view, sort } = ask
    if (columns === null && isQuick) return { kind: 'ids', id, ids: null }
    const ids =
      columns === null
        ? await listItemIds(db, view, sort, signal)
        : listOfView(columns, view, sort, (await readNaming()).tags)
    return { kind: 'ids', id, ids: ids.join('\n') }
  },
)

async function count(columns: ItemColumns) {
  const { tags, collections } = await readNaming()
  return countLibrary(columns, tags, collections)
}

let naming: { of: number; tags: Tag[]; collections: string[] } | null = null

/** All tags, and the ids of all collections, as of the columns or later. */
async function readNaming() {
  const of = items.namings
  if (naming?.of === of) return naming
  const [tags, collections] = await Promise.all([
    db.tags.toArray(),
    db.collections.toCollection().primaryKeys(),
  ])
  naming = { of, tags, collections }
  return naming
}
