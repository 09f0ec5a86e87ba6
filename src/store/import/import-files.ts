import Dexie from 'dexie'
import type { ArchiveDatabase, ImportFileRow } from '../archive-database'
import type { FilesOfImport } from './import-parts'

/** Of one transaction: all of them together may be more than one should hold. */
const filesAtOnce = 500
const bytesAtOnce = 16_000_000

/**
 * Keeps the files of an export, until it is imported, in the order in which they are given. What the returned functions are
 * given is durable once `end` resolves.
 */
export function keepImportFiles(
  db: ArchiveDatabase,
  importId: string,
): {
  readonly keep: (file: Omit<ImportFileRow, 'importId' | 'at'>) => Promise<void>
  readonly end: () => Promise<void>
} {
  let some: ImportFileRow[] = []
  let bytes = 0
  let at = 0
  const end = async (): Promise<void> => {
    const rows = some
    some = []
    bytes = 0
    if (rows.length > 0) await db.importFiles.bulkPut(rows)
  }
  return {
    keep: async (file) => {
      some.push({ ...file, importId, at })
      at += 1
      bytes += [file, ...(file.beside ?? [])].reduce((sum, part) => sum + part.bytes.length, 0)
      if (some.length >= filesAtOnce || bytes >= bytesAtOnce) await end()
    },
    end,
  }
}

export function filesOfImport(db: ArchiveDatabase, importId: string): FilesOfImport {
  return {
    all: () =>
      db.importFiles
        .where('[importId+at]')
        .between(...rangeOf(importId))
        .toArray(),
    from: async function* (first) {
      for (let at = first; ; at += 1) {
        const file = await db.importFiles.get([importId, at])
        if (file === undefined) return
        yield file
      }
    },
  }
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
