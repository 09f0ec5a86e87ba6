import { layOver } from '@/core/annotation/lay-over'
import type { Mark } from '@/core/annotation/mark'
import { entityKey } from '@/core/entity/entity-key'
import type { EntityType } from '@/core/entity/entity'
import type { Posting } from '@/core/entity/posting'
import type { ArchiveDatabase } from '../archive-database'
import { newestAnalysis } from '../queries/newest-analysis'

/** Makes the postings of items anew from their decisions and analyses, inside the running transaction. */
export async function remakePostings(db: ArchiveDatabase, itemIds: ReadonlySet<string>): Promise<void> {
  if (itemIds.size === 0) return
  const ids = [...itemIds]
  await db.postings.where('itemId').anyOf(ids).delete()
  for (const item of await db.items.bulkGet(ids)) {
    if (item === undefined) continue
    // One after the other: the analyses of many items would crowd the memory.
    const annotations = await db.annotations.where('itemId').equals(item.id).toArray()
    const marks = layOver(annotations, await newestAnalysis(db, item), item.id)
    await db.postings.bulkPut(postingsOf(marks, item.id))
  }
}

function postingsOf(marks: readonly Mark[], itemId: string): Posting[] {
  const postings = new Map<string, Posting>()
  const count = (type: EntityType, name: string, part: 'mentions' | 'quotes'): void => {
    const key = entityKey(type, name)
    const posting = postings.get(key) ?? { key, itemId, type, name, mentions: 0, quotes: 0 }
    postings.set(key, { ...posting, [part]: posting[part] + 1 })
  }
  for (const mark of marks) {
    if (mark.kind === 'entity') count(mark.type, mark.name, 'mentions')
    if (mark.kind === 'quote' && mark.speaker !== null) count('person', mark.speaker.name, 'quotes')
  }
  return [...postings.values()]
}
