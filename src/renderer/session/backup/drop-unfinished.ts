import type { AppFacts } from '@/contract/bridge'
import { databaseName, usualDatabase } from '@/contract/database-name'
import { deleteKeptArchive, readKeptArchive } from '@/store/kept-archive'
import { deleteStrayIndexes } from '@/store/search/index-folder'

/**
 * Deletes databases that a restore was writing when the app was killed: none is an archive before its last row, in `meta`, so
 * that nothing which ever was one is touched. A restore that is under way, in another window too, holds a lock of that name.
 */
export async function dropUnfinished({
  database,
  keptDatabases,
}: Pick<AppFacts, 'database' | 'keptDatabases'>): Promise<void> {
  const known = new Set([usualDatabase, database, ...keptDatabases.map((kept) => kept.database)])
  for (const { name = '' } of await indexedDB.databases()) {
    if (known.has(name) || !databaseName.safeParse(name).success) continue
    await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock !== null && (await readKeptArchive(name)) === null) await deleteKeptArchive(name)
    })
  }
  // Of archives that were deleted where something still read their index.
  await deleteStrayIndexes()
}
