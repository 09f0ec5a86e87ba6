import type { ImportFile, ImportReader } from '@/core/import/imported-record'
import { pocketReader } from './import-pocket/read-pocket'

/** Every tool whose exports are read; the first that knows some files reads them. */
const readers: readonly ImportReader[] = [pocketReader]

/** Whose export the files are, by what is in them; null: nobody's that is known. */
export function recogniseExport(files: readonly ImportFile[]): ImportReader | null {
  return readers.find((reader) => reader.recognises(files)) ?? null
}

/** The reader of an import that was begun, perhaps by an earlier Cuttings; null where this one has none. */
export function exportReader(id: string): ImportReader | null {
  return readers.find((reader) => reader.id === id) ?? null
}
