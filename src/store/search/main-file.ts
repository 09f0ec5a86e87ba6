import { bytesInMemory } from '@/core/index/bytes-in-memory'
import { packedName } from '@/core/index/lazy-arrays'
import type { SavedBytes } from '@/core/index/saved-bytes'
import type { IndexCacheRow } from '../archive-database'

/** What the names of these files begin with; those of parts do not. */
export const mainPrefix = 'main-'

/** The name of the file of what names the parts of an index: other bytes have another, so that it never changes either. */
export function mainFileName(main: Uint8Array): string {
  return mainPrefix + packedName(main, main.length)
}

/** As the row of a saved index holds the name. */
export function nameToBytes(name: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(name)
}

/** The name that a row of a saved index holds. */
export function nameInRow({ bytes }: Pick<IndexCacheRow, 'bytes'>): string {
  return bytes instanceof Blob ? '' : new TextDecoder().decode(bytes)
}

/** The file that a row names; one without any bytes where it is gone, as a damaged one would be. */
export function mainFile(
  row: Pick<IndexCacheRow, 'bytes'>,
  files: ReadonlyMap<string, SavedBytes>,
): SavedBytes {
  return files.get(nameInRow(row)) ?? bytesInMemory(new Uint8Array())
}
