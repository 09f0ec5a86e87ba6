import { changesTable } from '@/core/history/changes-table'
import type { ItemColumns } from '@/core/list/item-columns'
import type { ArchiveDatabase } from '../archive-database'

/** Of one read: the database answers one after the other, and this one takes it some 10 ms. */
export const entriesOfPortion = 25

export interface LaidOver {
  /** Place in history of the last commit that is in the columns now. */
  readonly commit: number
  /** Commits and rows that were laid over. */
  readonly changes: number
  /** Whether one of them changed tags or collections. */
  readonly isNaming: boolean
}

/** Brings columns that are good up to a commit to the last one; null where one of the commits does not fit what they hold. */
export async function layOverCommits(
  db: ArchiveDatabase,
  items: ItemColumns,
  from: number,
): Promise<LaidOver | null> {
  let commit = from
  let changes = 0
  let isNaming = false
  for (;;) {
    const entries = await db.history.where('seq').above(commit).limit(entriesOfPortion).toArray()
    for (const { seq, diff } of entries) {
      if (diff.items !== undefined) {
        if (!items.apply(diff.items)) return null
        changes += diff.items.added.length + diff.items.updated.length + diff.items.removed.length
      }
      isNaming ||= changesTable(diff, 'tags') || changesTable(diff, 'collections')
      changes += 1
      commit = seq
    }
    if (entries.length < entriesOfPortion) return { commit, changes, isNaming }
  }
}
