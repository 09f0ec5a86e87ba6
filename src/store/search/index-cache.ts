import type { SavedBytes } from '@/core/index/saved-bytes'
import { indexFormat, type SavedIndexParts } from '@/core/index/search-index'
import { schemaVersion, type ArchiveDatabase, type IndexCacheRow } from '../archive-database'
import { storageProblem, type StorageProblem } from '../storage-problem'
import { dropCovered, hasMissed } from './index-queue'
import { documentsFormat } from './document-bytes'
import { mainFile, mainFileName, nameInRow, nameToBytes } from './main-file'
import type { PartFiles } from './part-files'
import type { LoadedAhead } from './read-ahead'
import { mainKeys, type SavedIndexName } from './saved-index-name'

interface Covered {
  /** All queue rows up to this one are in it. */
  readonly upTo: number
  readonly items: number
}

export type SavedIndex = SavedIndexParts & Pick<Covered, 'items'>

export interface ReadIndex extends Covered {
  /** Of the file that names its parts. */
  readonly name: string
  readonly main: SavedBytes
  /** By name; those that are gone are left out. */
  readonly parts: ReadonlyMap<string, SavedBytes>
}

const formats: Readonly<Record<SavedIndexName, number>> = {
  items: indexFormat,
  names: indexFormat,
  // Items as the tables have them stand in them.
  documents: documentsFormat * 1000 + schemaVersion,
}

/** What the keys of parts began with while they were rows: up to format 8. */
const keysOfBefore = ['part:', 'names-part:']

/**
 * The saved index; null where there is none, of today's format, that the queue can bring up to date. Where it is what was loaded
 * ahead, only what came of that, since its bytes are used.
 */
export async function readIndexCache(
  db: ArchiveDatabase,
  files: PartFiles,
  ahead: LoadedAhead | null = null,
): Promise<ReadIndex | (Covered & Pick<LoadedAhead, 'name' | 'outcome'>) | null> {
  const row = await db.transaction('r', [db.indexCache, db.indexQueue], async () => {
    const found = await mainRow(db, 'items')
    return found === null || (await hasMissed(db, found.upTo)) ? null : found
  })
  if (row === null) return null
  const name = nameInRow(row)
  const isSame = ahead?.upTo === row.upTo && ahead.name === name
  // What seemed to be missing may only have been written after it was looked for.
  if (!isSame || ahead.outcome.kind === 'refused' || ahead.outcome.missing.length > 0)
    return readIndex(row, files, 'items')
  return { upTo: row.upTo, items: row.items, name, outcome: ahead.outcome }
}

/**
 * What was saved beside the index of articles; null where there is none, of today's format, that was saved with the one which is
 * good up to this queue row.
 */
export async function readSavedBeside(
  db: ArchiveDatabase,
  files: PartFiles,
  of: Exclude<SavedIndexName, 'items'>,
  upTo: number,
): Promise<ReadIndex | null> {
  const row = await mainRow(db, of)
  return row?.upTo === upTo ? readIndex(row, files, of) : null
}

/** Whether another index is saved now. */
export async function isReplaced(db: ArchiveDatabase, { name }: Pick<ReadIndex, 'name'>): Promise<boolean> {
  const row = await mainRow(db, 'items')
  return row === null || nameInRow(row) !== name
}

async function mainRow(db: ArchiveDatabase, of: SavedIndexName): Promise<IndexCacheRow | null> {
  const row = await db.indexCache.get(mainKeys[of])
  return row?.format === formats[of] ? row : null
}

async function readIndex(row: IndexCacheRow, files: PartFiles, of: SavedIndexName): Promise<ReadIndex> {
  const parts = await files.open(of)
  const { upTo, items } = row
  return { upTo, items, name: nameInRow(row), main: mainFile(row, parts), parts }
}

export type SaveIndexOutcome =
  | { readonly kind: 'saved' }
  /** Another window saved a newer one and deleted rows that this one has not seen. Nothing was written. */
  | { readonly kind: 'missed' }
  | StorageProblem

/** What is saved beside the index of articles, where it has come as far. */
export interface SavedBeside {
  readonly names: SavedIndex | null
  readonly documents: SavedIndex | null
}

/**
 * Saves an index, and what stands beside it. First files, which nothing names yet; then, in one strict
 * transaction, the rows that name them, without the queue rows that they cover; then what neither names is deleted. One window at
 * a time, or what one is about to name another would delete.
 */
export async function saveIndexCache(
  db: ArchiveDatabase,
  files: PartFiles,
  { upTo, ...items }: SavedIndex & Covered,
  { names, documents }: SavedBeside,
): Promise<SaveIndexOutcome> {
  const saved = [savedAs('items', items)]
  if (names !== null) saved.push(savedAs('names', names))
  if (documents !== null) saved.push(savedAs('documents', documents))
  try {
    return await files.alone(() => save(db, files, saved, upTo))
  } catch (error) {
    return storageProblem(error)
  }
}

async function save(
  db: ArchiveDatabase,
  files: PartFiles,
  saved: readonly ReturnType<typeof savedAs>[],
  upTo: number,
): Promise<SaveIndexOutcome> {
  const tables = [db.indexCache, db.indexQueue]
  if (await db.transaction('r', tables, () => hasMissed(db, upTo))) return { kind: 'missed' }
  for (const { of, parts } of saved) await files.write(of, parts)
  const outcome = await db.transaction('rw', tables, async () => {
    if (await hasMissed(db, upTo)) return { kind: 'missed' } as const
    await db.indexCache.bulkPut(saved.map(({ row }) => ({ ...row, upTo })))
    await db.indexCache.where('key').startsWithAnyOf(keysOfBefore).delete()
    await dropCovered(db, upTo)
    return { kind: 'saved' } as const
  })
  if (outcome.kind === 'saved')
    for (const { of, parts } of saved) await files.keepOnly(of, new Set(parts.keys()))
  return outcome
}

/** The files of an index, and its row. */
function savedAs(of: SavedIndexName, { main, parts, items }: SavedIndex) {
  const name = mainFileName(main)
  return {
    of,
    parts: new Map([...parts, [name, () => main]]),
    row: { key: mainKeys[of], format: formats[of], items, bytes: nameToBytes(name) },
  }
}
