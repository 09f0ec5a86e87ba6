import { ArchiveDatabase, type MetaRow } from './archive-database'
import { deleteStrayIndexes } from './search/index-folder'

/** What an archive says of itself that is not the one in use; null where it is none any more. Rejects on bad storage. */
export async function readKeptArchive(name: string): Promise<MetaRow | null> {
  const db = new ArchiveDatabase(name)
  try {
    await db.open()
    return (await db.meta.get('archive')) ?? null
  } finally {
    db.close()
  }
}

/** For good. Rejects on bad storage. */
export async function deleteKeptArchive(name: string): Promise<void> {
  const db = new ArchiveDatabase(name)
  await db.delete()
  await deleteStrayIndexes()
}
