import { layOver } from '@/core/annotation/lay-over'
import type { Item } from '@/core/article/item'
import { deriveItem, type DerivedRows } from '@/core/entity/derive-item'
import { derivedVersion } from '@/core/entity/derived-version'
import type { ArchiveDatabase } from '../archive-database'
import { hasNoneOf } from '../has-none-of'
import { newestAnalysis } from '../queries/newest-analysis'
import { countPostings, type TallyChanges } from './count-postings'
import { refreshTallies } from './refresh-tallies'

/** What a transaction that calls `remakeDerived` has to hold. */
export const derivedTables = (db: ArchiveDatabase) => [
  db.items,
  db.texts,
  db.analyses,
  db.annotations,
  db.entities,
  db.postings,
  db.quotes,
  db.tallies,
  db.derived,
  db.indexQueue,
]

/** Makes postings, quotes and tallies of items anew from their decisions and analyses, in the running transaction. */
export async function remakeDerived(db: ArchiveDatabase, itemIds: ReadonlySet<string>): Promise<void> {
  if (itemIds.size === 0) return
  const ids = [...itemIds]
  const changes: TallyChanges = new Map()
  await dropDerived(db, ids, changes)
  if (await areBare(db, ids)) {
    const there = (await db.items.bulkGet(ids)).filter((item) => item !== undefined)
    await db.derived.bulkPut(there.map(({ id }) => ({ itemId: id, version: derivedVersion })))
    await refreshTallies(db, changes, [])
    return
  }
  for (const item of await db.items.bulkGet(ids)) {
    if (item === undefined) continue
    // One after the other: the analyses of many items would crowd the memory.
    const { postings, quotes } = await derivedRows(db, item)
    await db.postings.bulkPut([...postings])
    await db.quotes.bulkPut([...quotes])
    await db.derived.put({ itemId: item.id, version: derivedVersion })
    countPostings(changes, postings, 1)
  }
  await refreshTallies(db, changes, [])
}

async function dropDerived(db: ArchiveDatabase, ids: string[], changes: TallyChanges): Promise<void> {
  if (!(await hasNoneOf(db.postings, 'itemId', ids))) {
    const counted = new Set(await db.derived.where('itemId').anyOf(ids).primaryKeys())
    const old = await db.postings.where('itemId').anyOf(ids).toArray()
    // Postings of an archive of version 1 were never counted.
    countPostings(
      changes,
      old.filter(({ itemId }) => counted.has(itemId)),
      -1,
    )
    await db.postings.where('itemId').anyOf(ids).delete()
  }
  if (!(await hasNoneOf(db.quotes, 'itemId', ids))) await db.quotes.where('itemId').anyOf(ids).delete()
  if (!(await hasNoneOf(db.derived, 'itemId', ids))) await db.derived.bulkDelete(ids)
}

/** Whether nothing can be derived of them: nobody has marked or analysed anything in them, as in what an import brings. */
async function areBare(db: ArchiveDatabase, ids: readonly string[]): Promise<boolean> {
  return (
    (await hasNoneOf(db.annotations, 'itemId', ids)) && (await hasNoneOf(db.analyses, '[itemId+engine]', ids))
  )
}

/** Nothing of what is in the trash is listed. */
async function derivedRows(db: ArchiveDatabase, item: Item): Promise<DerivedRows> {
  if (item.trashed !== 0) return { postings: [], quotes: [] }
  const annotations = await db.annotations.where('itemId').equals(item.id).toArray()
  const analysis = await newestAnalysis(db, item)
  if (annotations.length === 0 && analysis === null) return { postings: [], quotes: [] }
  const text = (await db.texts.get(item.textId))?.text ?? ''
  return deriveItem({ item, text, marks: layOver(annotations, analysis, item.id, text), analysis })
}
