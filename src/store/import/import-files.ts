import Dexie from 'dexie'
import type { ArchiveDatabase, ImportFileRow } from '../archive-database'

/** Of one transaction: all of them together may be more than one should hold. */
const filesAtOnce = 500
const bytesAtOnce = 16_000_000

/** Keeps the files of an export, until it is imported. */
export async function keepImportFiles(
  db: ArchiveDatabase,
  importId: string,
  files: readonly Omit<ImportFileRow, 'importId' | 'at'>[],
): Promise<void> {
  let some: ImportFileRow[] = []
  let bytes = 0
  for (const [at, file] of files.entries()) {
    some.push({ ...file, importId, at })
    bytes += file.bytes.length
    if (some.length < filesAtOnce && bytes < bytesAtOnce) continue
    await db.importFiles.bulkPut(some)
    some = []
    bytes = 0
  }
  await db.importFiles.bulkPut(some)
}

export async function readImportFiles(db: ArchiveDatabase, importId: string): Promise<ImportFileRow[]> {
  return db.importFiles
    .where('[importId+at]')
    .between(...rangeOf(importId))
    .toArray()
}

/** Forgets the files of an import, or all of it with its report. What it brought stays. */
export async function forgetImport(
  db: ArchiveDatabase,
  importId: string,
  what: 'files' | 'all',
): Promise<void> {
  await db.transaction('rw', [db.imports, db.importFiles, db.importRows], async () => {
    await db.importFiles
      .where('[importId+at]')
      .between(...rangeOf(importId))
      .delete()
    if (what === 'files') return
    await db.importRows
      .where('[importId+at]')
      .between(...rangeOf(importId))
      .delete()
    await db.imports.delete(importId)
  })
}

export const rangeOf = (importId: string) =>
  [
    [importId, Dexie.minKey],
    [importId, Dexie.maxKey],
  ] as const
