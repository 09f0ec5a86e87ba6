import { checkBackup } from '@/core/backup/check-backup'
import type { BackupRefusal } from '@/core/backup/backup-source'
import type { OpenedBackup } from '@/core/backup/open-backup'
import { decisionTables, type DecisionTable, type DecisionTables } from '@/core/history/diff'
import type { HistoryEntry } from '@/core/history/history-entry'
import { recordKey } from '@/core/history/record-key'
import { withReferences } from '@/core/history/with-references'
import { backupRecords, emptyMaps, type BackupRecords, type RecordMaps } from '@/core/merge/backup-records'
import { compareArchives, openKeys, type Comparison, type MergeSides } from '@/core/merge/compare-archives'
import { pastStates } from '@/core/merge/past-states'
import { theirRecords } from '@/core/merge/their-records'
import type { ArchiveDatabase } from '../archive-database'
import { readInSteps } from '../backup/read-in-steps'
import type { NeedRoom } from '../room/need-room'

export interface MergeParts {
  readonly progress: (done: number, total: number) => void
  readonly isCancelled: () => boolean
  /** Asked before anything is written. */
  readonly needRoom: NeedRoom
}

export interface MergePlan {
  readonly kind: 'planned'
  readonly sides: MergeSides
  readonly comparison: Comparison
  readonly evidence: BackupRecords['evidence']
}

const keysAtOnce = 500

/**
 * Reads a backup from its first to its last byte, checks it as a restore would, and compares it with the archive. Writes
 * nothing.
 */
export async function planMerge(
  db: ArchiveDatabase,
  backup: OpenedBackup,
  parts: MergeParts,
): Promise<MergePlan | { readonly kind: 'cancelled' } | BackupRefusal> {
  const read = backupRecords(backup.manifest.schemaVersion)
  const checked = await checkBackup(backup, {
    files: 'all',
    ...parts,
    onPart: (part, content) => {
      read.take(part, content)
      return Promise.resolve()
    },
  })
  if (checked.kind !== 'sound') return checked
  const mine = await readMine(db, read.records)
  const { records: theirs, rename } = theirRecords(read.records, mine)
  const sides = { theirs, mine }
  const open = openKeys(sides)
  const here = pastStates(open)
  for await (const entries of readInSteps(db, 'history'))
    for (const entry of entries) here.add(entry as HistoryEntry)
  const there = pastStates(open, (table, record) => withReferences(table, record, rename))
  const refusal = await readTheirHistory(backup, there.add)
  if (refusal !== null) return refusal
  const comparison = compareArchives(sides, { here: here.past, there: there.past })
  return { kind: 'planned', sides, comparison, evidence: read.evidence }
}

async function readTheirHistory(
  backup: OpenedBackup,
  add: (entry: HistoryEntry) => void,
): Promise<BackupRefusal | null> {
  for (const part of backup.manifest.parts.filter(({ table }) => table === 'history')) {
    const content = await backup.readPart(part)
    if (content.kind === 'refused') return content
    if (content.kind === 'rows') for (const entry of content.rows) add(entry as HistoryEntry)
  }
  return null
}

/** Names whole, since they are looked for by more than their id; of all else what has a counterpart. */
async function readMine(db: ArchiveDatabase, theirs: RecordMaps): Promise<RecordMaps> {
  const mine = emptyMaps()
  for (const table of ['tags', 'collections', 'entities'] as const)
    for (const record of await db.table<DecisionTables[typeof table], string>(table).toArray())
      put(mine, table, record)
  for (const table of decisionTables) {
    const wanted = new Set(theirs[table].keys())
    if (table === 'items') for (const { itemId } of theirs.annotations.values()) wanted.add(itemId)
    const keys = [...wanted].filter((key) => !mine[table].has(key))
    for (let from = 0; from < keys.length; from += keysAtOnce) {
      const rows = await db
        .table<DecisionTables[typeof table], string>(table)
        .bulkGet(keys.slice(from, from + keysAtOnce))
      for (const row of rows) if (row !== undefined) put(mine, table, row)
    }
  }
  return mine
}

function put<K extends DecisionTable>(maps: RecordMaps, table: K, record: DecisionTables[K]): void {
  ;(maps[table] as Map<string, DecisionTables[K]>).set(recordKey(record), record)
}
