import type { Finding } from '@/core/verify/finding'
import type { ArchiveDatabase } from '../archive-database'

/** Are the counters that each commit keeps what is counted? */
export async function verifyCounters(db: ArchiveDatabase): Promise<Finding[]> {
  return db.transaction('r', [db.meta, db.items, db.annotations], async () => {
    const meta = await db.meta.get('archive')
    const items = await db.items.count()
    const decisions = await db.annotations.count()
    if (meta?.items === items && meta.decisions === decisions) return []
    const detail = `${String(meta?.items)} items and ${String(meta?.decisions)} decisions are told, ${String(items)} and ${String(decisions)} are there`
    return [{ kind: 'counters', table: 'meta', key: 'archive', itemId: '', detail }]
  })
}

/** Counts anew. Rejects where the storage refuses it; nothing else is changed. */
export async function recount(db: ArchiveDatabase): Promise<void> {
  await db.transaction('rw', [db.meta, db.items, db.annotations], async () => {
    const meta = await db.meta.get('archive')
    if (meta === undefined) throw new Error('The archive has no meta row')
    await db.meta.put({
      ...meta,
      items: await db.items.count(),
      decisions: await db.annotations.count(),
    })
  })
}
