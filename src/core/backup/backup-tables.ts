import { decisionTables, type DecisionTable } from '../history/diff'

/** Immutable rows that come in with an item, found by its id. */
export const evidenceTables = ['texts', 'originals', 'pictures'] as const
export type EvidenceTable = (typeof evidenceTables)[number]

/** Every table that a backup holds, in the order in which it is written. What is derived is made again. */
export const backupTables = [...decisionTables, ...evidenceTables, 'history'] as const
export type BackupTable = DecisionTable | EvidenceTable | 'history'

/** The field that is a table's primary key. */
export function keyField(table: BackupTable): 'id' | 'key' | 'seq' {
  if (table === 'settings') return 'key'
  return table === 'history' ? 'seq' : 'id'
}
