import type { Original, OriginalFacts } from '@/core/article/original'
import type { ArchiveDatabase, IndexCacheRow } from './archive-database'

const format = 1
const keyOf = (id: string): string => `original:${id}`

/** Stored bytes from which on to read a row for what it says beside them would hold up whoever reads it. */
const large = 200_000

/**
 * Keeps what is known of large originals apart from their bytes, in the transaction in which they come. A row without it, of
 * an earlier Cuttings or out of a backup, is read whole.
 */
export async function keepOriginalFacts(db: ArchiveDatabase, originals: readonly Original[]): Promise<void> {
  const rows = originals
    .filter(({ bytes }) => bytes.length >= large)
    .map(({ bytes: _, ...facts }) => ({
      key: keyOf(facts.id),
      format,
      upTo: 0,
      items: 0,
      bytes: new TextEncoder().encode(JSON.stringify(facts)),
    }))
  if (rows.length > 0) await db.indexCache.bulkPut(rows)
}

/** What is known of an original, its bytes unread where they are many; undefined where it is not in the archive. */
export async function readOriginalFacts(db: ArchiveDatabase, id: string): Promise<OriginalFacts | undefined> {
  const facts = factsIn(await db.indexCache.get(keyOf(id)))
  if (facts !== null) {
    const isThere = (await db.originals.where('id').equals(id).count()) > 0
    return isThere ? facts : undefined
  }
  const original = await db.originals.get(id)
  if (original === undefined) return undefined
  const { bytes: _, ...read } = original
  return read
}

/** null where there are none, or none that can be read. */
function factsIn(row: IndexCacheRow | undefined): OriginalFacts | null {
  if (row?.format !== format || !(row.bytes instanceof Uint8Array)) return null
  try {
    // As they were written, by this very format.
    return JSON.parse(new TextDecoder().decode(row.bytes)) as OriginalFacts
  } catch {
    return null
  }
}
