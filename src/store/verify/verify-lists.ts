import type { TextCodec } from '@/core/index/saved-main'
import type { ItemColumns } from '@/core/list/item-columns'
import type { Finding } from '@/core/verify/finding'
import type { ArchiveDatabase } from '../archive-database'
import { layOverCommits } from '../queries/lay-over-commits'
import { readSavedColumns } from '../queries/saved-columns'

const itemsAtOnce = 250

/**
 * Holds the items' columns, from which long lists and counts come, as a start would come to them from what is saved and from
 * history, against every item. Those that a start would not take find nothing. Writes nothing.
 */
export async function verifyLists(db: ArchiveDatabase, codec: TextCodec): Promise<Finding[]> {
  const saved = await readSavedColumns(db, codec)
  const laid = saved === null ? null : await layOverCommits(db, saved.items, saved.commit)
  if (saved === null || laid === null) return []
  const { items } = saved
  const ids = await db.items.toCollection().primaryKeys()
  const suspects: string[] = []
  for (let at = 0; at < ids.length; at += itemsAtOnce)
    suspects.push(...(await differing(db, items, ids.slice(at, at + itemsAtOnce))))
  const there = new Set(ids)
  suspects.push(...[...items.places.keys()].filter((id) => !there.has(id)))
  // What people changed meanwhile differs until it is laid over too.
  if ((await layOverCommits(db, items, laid.commit)) === null) return []
  return (await differing(db, items, suspects)).map((id) => ({
    kind: 'lists',
    table: 'items',
    key: id,
    itemId: id,
    detail: '',
  }))
}

async function differing(db: ArchiveDatabase, items: ItemColumns, ids: readonly string[]): Promise<string[]> {
  const rows = await db.items.bulkGet([...ids])
  return ids.filter((id, at) => {
    const row = rows[at]
    return row === undefined ? items.places.has(id) : !items.holds(row)
  })
}
