import type { SearchIndex } from '@/core/index/search-index'
import type { Finding } from '@/core/verify/finding'
import type { ArchiveDatabase } from '../archive-database'
import { IndexFollower } from '../search/index-follower'
import type { PartFiles } from '../search/part-files'
import { readSearchDocuments } from '../search/read-search-documents'

const itemsAtOnce = 25

/**
 * Holds the search index, as a start would come to it from what is saved and queued, against every item. Writes nothing.
 *
 * @param index an empty one
 */
export async function verifyIndex(
  db: ArchiveDatabase,
  index: SearchIndex,
  files: PartFiles,
  step: (rows: number) => void,
): Promise<Finding[]> {
  const follower = new IndexFollower(db, index, files, {
    pause: () => Promise.resolve(),
    progress: () => undefined,
    problem: () => undefined,
  })
  await follower.start()
  const ids = await db.items.toCollection().primaryKeys()
  const suspects: string[] = []
  for (let at = 0; at < ids.length; at += itemsAtOnce) {
    const portion = ids.slice(at, at + itemsAtOnce)
    suspects.push(...(await differing(db, index, portion)))
    step(portion.length)
  }
  const there = new Set(ids)
  suspects.push(...index.ids().filter((id) => !there.has(id)))
  // What people changed meanwhile differs until it is taken in too.
  await follower.follow()
  return (await differing(db, index, suspects)).map((id) => ({
    kind: 'index',
    table: 'items',
    key: id,
    itemId: id,
    detail: '',
  }))
}

async function differing(db: ArchiveDatabase, index: SearchIndex, ids: readonly string[]): Promise<string[]> {
  const documents = await readSearchDocuments(db, ids)
  // Rare, and a list of every id each time.
  const known = new Set(documents.size === ids.length ? [] : index.ids())
  return ids.filter((id) => {
    const document = documents.get(id)
    return document === undefined ? known.has(id) : !index.holds(document)
  })
}
