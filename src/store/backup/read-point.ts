import type { ArchivePoint } from '@/core/backup/plan-backup'
import type { ArchiveDatabase, MetaRow } from '../archive-database'
import { readEvidenceCounts, type EvidenceCounts } from '../evidence-counts'

export interface Point extends ArchivePoint {
  readonly seqAt: number
  readonly meta: MetaRow
  /** null: nobody has counted yet. */
  readonly evidence: EvidenceCounts | null
}

/** Where the archive stands: its newest history entry, and the counters that belong to exactly that one. */
export async function readPoint(db: ArchiveDatabase, now: number): Promise<Point> {
  return db.transaction('r', [db.history, db.meta], async () => {
    const last = await db.history.orderBy('seq').last()
    const meta = await db.meta.get('archive')
    if (meta === undefined) throw new Error('The archive has no meta row')
    const { archiveId, schemaVersion } = meta
    const evidence = await readEvidenceCounts(db)
    return { archiveId, schemaVersion, seq: last?.seq ?? 0, seqAt: last?.at ?? 0, now, meta, evidence }
  })
}
