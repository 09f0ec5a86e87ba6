import type { BackupReply, BackupRequest } from '@/contract/backup-messages'
import type { OpenBackupFile } from '@/core/backup/backup-source'
import { openBackup } from '@/core/backup/open-backup'
import { conflictWords } from '@/core/merge/conflict-words'
import { mergeChange } from '@/core/merge/merge-change'
import { mergeNumbers } from '@/core/merge/merge-numbers'
import { ArchiveDatabase, schemaVersion } from '@/store/archive-database'
import { webCodec } from '@/store/backup/web-codec'
import { mergeBackup } from '@/store/merge/merge-backup'
import { planMerge, type MergeParts } from '@/store/merge/plan-merge'
import { takeAwayBrought } from '@/store/merge/take-away-brought'

/** What a merge would do, in numbers, and what a person has to decide. */
export async function previewMerge(
  database: string,
  { name }: Extract<BackupRequest, { kind: 'preview-merge' }>,
  openFile: OpenBackupFile,
  parts: MergeParts,
): Promise<BackupReply> {
  const backup = await openBackup(name, openFile, webCodec(), schemaVersion)
  if (backup.kind === 'refused') return backup
  const db = new ArchiveDatabase(database)
  await db.open()
  const plan = await planMerge(db, backup, parts)
  if (plan.kind === 'cancelled') throw new Error('It was called off')
  if (plan.kind === 'refused') return plan
  const { sides, comparison } = plan
  const change = mergeChange(comparison, sides, new Set())
  const { conflicts, same, behind } = comparison
  return {
    kind: 'merge-preview',
    numbers: change === null ? [] : [...mergeNumbers(change.diff)],
    conflicts: conflicts.map((conflict) => conflictWords(conflict, sides)),
    same,
    behind,
  }
}

/** Merges, and says what came of it. */
export async function merge(
  database: string,
  { name, taken, now }: Extract<BackupRequest, { kind: 'merge' }>,
  openFile: OpenBackupFile,
  parts: MergeParts,
): Promise<BackupReply> {
  const backup = await openBackup(name, openFile, webCodec(), schemaVersion)
  if (backup.kind === 'refused') return backup
  const db = new ArchiveDatabase(database)
  await db.open()
  const outcome = await alone(database, () =>
    mergeBackup(db, backup, { ...parts, taken: new Set(taken), now }),
  )
  switch (outcome.kind) {
    case 'merged':
      return { ...outcome, numbers: [...outcome.numbers] }
    case 'nothing':
      return { kind: 'merged', numbers: [], left: taken.length }
    case 'refused':
    case 'disk-full':
      return outcome
    case 'conflict':
      return { kind: 'failed', message: `${outcome.table} ${outcome.key} was changed meanwhile` }
    case 'storage-error':
      return { kind: 'failed', message: outcome.message }
    case 'cancelled':
      throw new Error('It was called off')
  }
}

/** What merges left that were killed or called off. */
export async function takeAway(database: string): Promise<BackupReply> {
  const db = new ArchiveDatabase(database)
  await db.open()
  return { kind: 'taken-away', rows: await alone(database, () => takeAwayBrought(db)) }
}

/** One after the other in one archive, also from other windows; a worker that is ended lets go of it. */
const alone = <T>(database: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`${database}-merge`, work)
