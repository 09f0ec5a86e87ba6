import Dexie from 'dexie'
import type { ArchiveDatabase, ImportFileRow } from '../archive-database'
import type { FilesOfImport } from './import-parts'

/** Of one transaction: all of them together may be more than one should hold. */
const filesAtOnce = 500
const bytesAtOnce = 16_000_000
/** Of one row: while one is written or read it is in memory three times. */
const bytesOfPiece = 4_000_000

type KeptFile = Omit<ImportFileRow, 'importId' | 'at' | 'piece'>

/**
 * Keeps the files of an import until it is over, in the order in which they are given. What the returned functions are
 * given is durable once `end` resolves.
 */
export function keepImportFiles(
  db: ArchiveDatabase,
  importId: string,
): {
  /** In one row, so that its place is its row's. */
  readonly keep: (file: KeptFile) => Promise<void>
  /** In as many rows as it takes, for an export whose files are read all together. */
  readonly keepInPieces: (file: KeptFile) => Promise<void>
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
  const add = async (file: Omit<ImportFileRow, 'importId' | 'at'>): Promise<void> => {
    some.push({ ...file, importId, at })
    at += 1
    bytes += [file, ...(file.beside ?? [])].reduce((sum, part) => sum + part.bytes.length, 0)
    if (some.length >= filesAtOnce || bytes >= bytesAtOnce) await end()
  }
  return {
    keep: add,
    keepInPieces: async (file) => {
      const of = file.bytes.length
      if (of <= bytesOfPiece) return add(file)
      for (let from = 0; from < of; from += bytesOfPiece)
        // In a buffer of its own: with a part of one, all of it would be written.
        await add({ ...file, bytes: file.bytes.slice(from, from + bytesOfPiece), piece: { from, of } })
    },
    end,
  }
}

export function filesOfImport(db: ArchiveDatabase, importId: string): FilesOfImport {
  return {
    all: async () => {
      const files: ImportFileRow[] = []
      // Row by row: all of them together, beside what is made of them, would be in memory twice.
      await db.importFiles
        .where('[importId+at]')
        .between(...rangeOf(importId))
        .each(({ piece, ...row }) => {
          if (piece === undefined || piece.from === 0)
            files.push(piece === undefined ? row : { ...row, bytes: new Uint8Array(piece.of) })
          if (piece !== undefined) files.at(-1)?.bytes.set(row.bytes, piece.from)
        })
      return files
    },
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
