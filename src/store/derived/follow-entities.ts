import Dexie from 'dexie'
import { linkedKey } from '@/core/entity/linked-key'
import { changesTable } from '@/core/history/changes-table'
import type { Diff } from '@/core/history/diff'
import { DiffConflict } from '../apply-in-transaction'
import type { ArchiveDatabase } from '../archive-database'
import type { TallyChanges } from './count-postings'
import { refreshTallies } from './refresh-tallies'

/**
 * Brings lists in step with a diff of entities that has been applied: a merge is one row, whatever it joins. Throws
 * `DiffConflict` where a mention is linked to an entity that is gone. After postings were made anew.
 */
export async function followEntities(db: ArchiveDatabase, diff: Diff): Promise<void> {
  const { entities } = diff
  if (entities === undefined || !changesTable(diff, 'entities')) return
  for (const { id } of entities.removed) {
    const key = linkedKey(id)
    const linked = db.postings.where('[key+itemId]').between([key, Dexie.minKey], [key, Dexie.maxKey])
    if ((await linked.limit(1).count()) > 0) throw new DiffConflict('entities', id)
  }
  const rows = [...entities.added, ...entities.removed, ...entities.updated.flat()]
  const keys = [...new Set(rows.flatMap((row) => row.keys))]
  const tallies = await db.tallies.bulkGet(keys)
  const changes: TallyChanges = new Map()
  for (const tally of tallies) {
    if (tally === undefined) continue
    // Nothing is counted anew: only who stands for the key may have changed.
    const { key, type, name } = tally
    changes.set(key, { type, name, mentions: 0, quotes: 0, items: 0, seen: '', lostSeen: '' })
  }
  // One that was merged before a change stands elsewhere after it, and both have to be counted.
  const into = rows.map(({ mergedInto }) => mergedInto).filter((id) => id !== null)
  await refreshTallies(db, changes, [...new Set([...rows.map(({ id }) => id), ...into])])
}
