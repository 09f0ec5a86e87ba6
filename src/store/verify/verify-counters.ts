import type { Finding } from '@/core/verify/finding'
import type { ArchiveDatabase } from '../archive-database'
import {
  countEvidence,
  putEvidenceCounts,
  readEvidenceCounts,
  sameCounts,
  type EvidenceCounts,
} from '../evidence-counts'

/** Are the counters that each commit keeps what is counted? */
export async function verifyCounters(db: ArchiveDatabase): Promise<Finding[]> {
  const records = await db.transaction('r', [db.meta, db.items, db.annotations], async () => {
    const meta = await db.meta.get('archive')
    const items = await db.items.count()
    const decisions = await db.annotations.count()
    if (meta?.items === items && meta.decisions === decisions) return []
    return [
      `${String(meta?.items)} items and ${String(meta?.decisions)} decisions are told, ${String(items)} and ${String(decisions)} are there`,
    ]
  })
  const evidence = await db.transaction('r', [db.meta, db.texts, db.originals, db.pictures], async () => {
    const told = await readEvidenceCounts(db)
    const there = await countEvidence(db)
    return told === null || sameCounts(told, there)
      ? []
      : [`${inWords(told)} are told, ${inWords(there)} are there`]
  })
  return [...records, ...evidence].map((detail) => ({
    kind: 'counters',
    table: 'meta',
    key: 'archive',
    itemId: '',
    detail,
  }))
}

function inWords({ texts, originals, pictures }: EvidenceCounts): string {
  return `${String(texts)} texts, ${String(originals)} originals and ${String(pictures)} pictures`
}

/** Counts anew. Rejects where the storage refuses it; nothing else is changed. */
export async function recount(db: ArchiveDatabase): Promise<void> {
  const counted = [db.items, db.annotations, db.texts, db.originals, db.pictures]
  await db.transaction('rw', [db.meta, ...counted], async () => {
    const meta = await db.meta.get('archive')
    if (meta === undefined) throw new Error('The archive has no meta row')
    await db.meta.put({
      ...meta,
      items: await db.items.count(),
      decisions: await db.annotations.count(),
    })
    await putEvidenceCounts(db, await countEvidence(db))
  })
}
