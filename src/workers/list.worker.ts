import { type ListAsk, type ListReply, listRequest } from '@/contract/list-messages'
import { ArchiveDatabase } from '@/store/archive-database'
import { guardDurability } from '@/store/guard-durability'
import { keepByCommit } from '@/store/queries/keep-by-commit'
import { libraryCounts } from '@/store/queries/library-counts'
import { listItemIds } from '@/store/queries/list-item-ids'
import { answerAsks } from './answer-asks'

guardDurability()
const db = new ArchiveDatabase(self.name)
// Whoever asks it something sees a failure.
db.open().catch(() => undefined)
const keep = keepByCommit(db)

answerAsks<ListAsk, ListReply>(
  (data) => listRequest.parse(data),
  async (id, ask, signal) => {
    if (ask.kind === 'counts') {
      const { tags, collections, ...views } = await libraryCounts(db, keep)
      return {
        kind: 'counts',
        id,
        counts: { ...views, tags: new Map(tags), collections: new Map(collections) },
      }
    }
    const ids = await listItemIds(db, ask.view, ask.sort, { keep, signal })
    return { kind: 'ids', id, ids: ids.join('\n') }
  },
)
