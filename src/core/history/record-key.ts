import type { DecisionTable, DecisionTables } from './diff'

/** The primary key of a record of a decision table. */
export function recordKey<K extends DecisionTable>(record: DecisionTables[K]): string {
  return 'key' in record ? record.key : record.id
}
