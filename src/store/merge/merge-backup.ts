import type { ArticleText } from '@/core/article/article-text'
import type { Original } from '@/core/article/original'
import type { Picture } from '@/core/article/picture'
import { evidenceTables, type EvidenceTable } from '@/core/backup/backup-tables'
import type { BackupRefusal } from '@/core/backup/backup-source'
import type { OpenedBackup } from '@/core/backup/open-backup'
import type { Change } from '@/core/history/change'
import { unreadPrefix } from '@/core/import/unread'
import type { MergeConflict } from '@/core/merge/compare-archives'
import { conflictId } from '@/core/merge/conflict-id'
import { mergeChange } from '@/core/merge/merge-change'
import { mergeNumbers, type MergeNumbers } from '@/core/merge/merge-numbers'
import type { ArchiveDatabase } from '../archive-database'
import { growEvidence } from '../evidence-counts'
import { commit, type CommitOutcome } from '../commit'
import { storageProblem } from '../storage-problem'
import { forgetBrought, noteBrought } from './brought-rows'
import { planMerge, type MergeParts, type MergePlan } from './plan-merge'
import { takeAwayBrought } from './take-away-brought'

export type MergeOutcome =
  | { readonly kind: 'merged'; readonly numbers: MergeNumbers; readonly left: number }
  /** All of it is here already. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'cancelled' }
  | BackupRefusal
  | Exclude<CommitOutcome, { kind: 'committed' }>

export interface MergeInput extends MergeParts {
  /** `conflictId`s that were decided for the backup. */
  readonly taken: ReadonlySet<string>
  /** ms since the epoch. */
  readonly now: number
}

/**
 * Merges a backup into the open archive as one change, compared anew at this moment: what a person has not been asked about
 * stays as it is here. Texts, originals and pictures come first, in steps, since all of them need not fit in memory; nothing names
 * them before the change does, and where it does not come about they go again: at once, or where it was killed, when
 * `takeAwayBrought` runs next. Never two at once in one archive.
 */
export async function mergeBackup(
  db: ArchiveDatabase,
  backup: OpenedBackup,
  input: MergeInput,
): Promise<MergeOutcome> {
  await takeAwayBrought(db)
  const plan = await planMerge(db, backup, input)
  if (plan.kind !== 'planned') return plan
  const change = mergeChange(plan.comparison, plan.sides, input.taken)
  if (change === null) return { kind: 'nothing' }
  let outcome: MergeOutcome
  try {
    outcome = await bringAll(db, backup, { input, plan, change })
  } catch (error) {
    outcome = storageProblem(error)
  }
  // What cannot be taken away now is noted, and goes later.
  if (outcome.kind !== 'merged') await takeAwayBrought(db).catch(() => undefined)
  return outcome
}

type EvidenceRow = ArticleText | Original | Picture

interface Work {
  readonly input: MergeInput
  readonly plan: MergePlan
  readonly change: Change
}

async function bringAll(
  db: ArchiveDatabase,
  backup: OpenedBackup,
  { input, plan, change }: Work,
): Promise<MergeOutcome> {
  const wanted = await missingEvidence(db, plan, change)
  for (const part of backup.manifest.parts) {
    const table = evidenceTables.find((known) => known === part.table)
    if (table === undefined || wanted[table].size === 0) continue
    if (input.isCancelled()) return { kind: 'cancelled' }
    const content = await backup.readPart(part)
    if (content.kind === 'refused') return content
    await input.needRoom(part.size + (part.blobs?.size ?? 0))
    if (content.kind === 'rows')
      await bringRows(db, table, content.rows as readonly EvidenceRow[], wanted[table])
  }
  await input.needRoom(0)
  const outcome = await commit(db, change, input.now, () => forgetBrought(db))
  if (outcome.kind !== 'committed') return outcome
  const { conflicts } = plan.comparison
  const left = conflicts.filter((each: MergeConflict) => !input.taken.has(conflictId(each))).length
  return { kind: 'merged', numbers: mergeNumbers(change.diff), left }
}

/** @param wanted ids that have not come yet */
async function bringRows(
  db: ArchiveDatabase,
  table: EvidenceTable,
  rows: readonly EvidenceRow[],
  wanted: Set<string>,
): Promise<void> {
  const missing = rows.filter(({ id }) => wanted.delete(id))
  if (missing.length === 0) return
  await db.transaction('rw', [db.table(table), db.meta], async () => {
    await db.table(table).bulkAdd(missing)
    await growEvidence(db, { [table]: missing.length })
    await noteBrought(db, table, missing)
  })
}

type Wanted = { readonly [K in EvidenceTable]: Set<string> }

/** Texts and originals of the items that come in, and the texts that marks count in. */
async function missingEvidence(
  db: ArchiveDatabase,
  { evidence }: MergePlan,
  { diff }: Change,
): Promise<Wanted> {
  const items = new Set(
    [...(diff.items?.added ?? []), ...(diff.items?.updated ?? []).map(([, to]) => to)].map(({ id }) => id),
  )
  // What could not be read has its bytes like an item.
  for (const { key } of diff.settings?.added ?? []) if (key.startsWith(unreadPrefix)) items.add(key)
  const marks = [...(diff.annotations?.added ?? []), ...(diff.annotations?.updated ?? []).map(([, to]) => to)]
  const named = new Set(marks.flatMap(({ anchors }) => anchors.map(({ textId }) => textId)))
  const wanted: Wanted = { texts: new Set(), originals: new Set(), pictures: new Set() }
  for (const table of evidenceTables) {
    const ids = [...evidence[table]].flatMap(([id, itemId]) =>
      items.has(itemId) || named.has(id) ? [id] : [],
    )
    const there = new Set(await db.table<object, string>(table).where(':id').anyOf(ids).primaryKeys())
    for (const id of ids) if (!there.has(id)) wanted[table].add(id)
  }
  return wanted
}
