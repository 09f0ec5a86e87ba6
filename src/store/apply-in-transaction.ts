import { changesTable } from '@/core/history/changes-table'
import { decisionTables, type DecisionTable, type DecisionTables, type Diff } from '@/core/history/diff'
import { recordKey } from '@/core/history/record-key'
import { sameRecord } from '@/core/history/same-record'
import type { ArchiveDatabase } from './archive-database'
import { hasNoneOf } from './has-none-of'

/** Thrown inside a transaction to abort it whole: the archive does not hold what the diff starts from. */
export class DiffConflict extends Error {
  constructor(
    readonly table: DecisionTable,
    readonly key: string,
  ) {
    super(`The ${table} record ${key} is not what the change starts from`)
    this.name = 'DiffConflict'
  }
}

/** Applies a diff inside the running transaction. Throws `DiffConflict`, which must abort the transaction. */
export async function applyInTransaction(db: ArchiveDatabase, diff: Diff): Promise<void> {
  for (const table of decisionTables) {
    // A store of which nothing changes need not be in the transaction.
    if (changesTable(diff, table)) await applyTable(db, diff, table)
  }
}

async function applyTable<K extends DecisionTable>(db: ArchiveDatabase, diff: Diff, table: K): Promise<void> {
  const part = diff[table]
  if (part === undefined) return
  const rows = db.table<DecisionTables[K], string>(table)
  const left = [...part.removed, ...part.updated.map(([from]) => from)] as DecisionTables[K][]
  const added = part.added
  const keys = [...left, ...added].map(recordKey)
  const isAllNew = left.length === 0 && (await hasNoneOf(rows, ':id', keys))
  const held = isAllNew ? [] : await rows.bulkGet(keys)
  keys.forEach((key, index) => {
    const expected = index < left.length ? left[index] : undefined
    if (!sameRecord(held[index], expected)) throw new DiffConflict(table, key)
  })
  await rows.bulkDelete(part.removed.map(recordKey))
  await rows.bulkPut([...part.updated.map(([, to]) => to), ...part.added] as DecisionTables[K][])
}
