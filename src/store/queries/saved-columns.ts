import { columnsFormat, columnsFromBytes, columnsToBytes } from '@/core/list/columns-bytes'
import type { ItemColumns } from '@/core/list/item-columns'
import type { TextCodec } from '@/core/index/saved-main'
import type { ArchiveDatabase } from '../archive-database'
import { fromCached, toCached } from '../cached-bytes'
import { storageProblem, type StorageProblem } from '../storage-problem'

const cacheKey = 'lists'

export interface SavedColumns {
  readonly items: ItemColumns
  /** Place in history of the last commit that is in them. */
  readonly commit: number
}

/** The columns that were saved last; null where there are none, of today's format and whole, that are of this archive as it was. */
export async function readSavedColumns(db: ArchiveDatabase, codec: TextCodec): Promise<SavedColumns | null> {
  const row = await db.indexCache.get(cacheKey)
  if (row?.format !== columnsFormat) return null
  const bytes = await fromCached(row.bytes)
  const items = bytes === null ? null : columnsFromBytes(bytes, codec)
  return items === null ? null : { items, commit: row.upTo }
}

/** Resolves to what went wrong, null for nothing: without them, they are made anew at the next start. */
export async function saveColumns(
  db: ArchiveDatabase,
  { items, commit }: SavedColumns,
  codec: TextCodec,
): Promise<StorageProblem | null> {
  const bytes = toCached(columnsToBytes(items, codec))
  try {
    await db.indexCache.put({ key: cacheKey, format: columnsFormat, upTo: commit, items: items.size, bytes })
    return null
  } catch (error) {
    return storageProblem(error)
  }
}

export async function dropSavedColumns(db: ArchiveDatabase): Promise<void> {
  await db.indexCache.delete(cacheKey)
}
