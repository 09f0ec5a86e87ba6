import type { BackupPart } from '../backup/backup-manifest'
import type { BackupRefusal } from '../backup/backup-source'
import { evidenceTables, type EvidenceTable } from '../backup/backup-tables'
import type { ReadPart } from '../backup/open-backup'
import { decisionTables, type DecisionTable, type DecisionTables } from '../history/diff'
import { recordKey } from '../history/record-key'
import { entityOfVersion1 } from '../entity/entity-of-version-1'

/** Decision records by table and primary key. */
export type RecordMaps = { readonly [K in DecisionTable]: Map<string, DecisionTables[K]> }

export const emptyMaps = (): RecordMaps => ({
  items: new Map(),
  annotations: new Map(),
  entities: new Map(),
  tags: new Map(),
  collections: new Map(),
  notes: new Map(),
  settings: new Map(),
})

/** What a backup holds, gathered part by part in order: records whole, of evidence the ids alone. */
export interface BackupRecords {
  readonly records: RecordMaps
  /** Which item a row belongs to, by the row's id. */
  readonly evidence: { readonly [K in EvidenceTable]: Map<string, string> }
  readonly take: (part: BackupPart, content: Exclude<ReadPart, BackupRefusal>) => void
}

/** @param schema the version that wrote it */
export function backupRecords(schema: number): BackupRecords {
  const records = emptyMaps()
  const evidence = {
    texts: new Map<string, string>(),
    originals: new Map<string, string>(),
    pictures: new Map<string, string>(),
  }
  return {
    records,
    evidence,
    take: ({ table }, content) => {
      const decided = decisionTables.find((known) => known === table)
      if (decided !== undefined) takeRecords(records, decided, content, schema)
      const kept = evidenceTables.find((known) => known === table)
      if (kept === undefined || content.kind === 'removed') return
      for (const row of content.rows as readonly { id: string; itemId: string }[])
        evidence[kept].set(row.id, row.itemId)
    },
  }
}

function takeRecords<K extends DecisionTable>(
  records: RecordMaps,
  table: K,
  content: Exclude<ReadPart, BackupRefusal>,
  schema: number,
): void {
  const map = records[table] as Map<string, DecisionTables[K]>
  if (content.kind === 'removed') for (const key of content.keys) map.delete(key)
  else
    for (const row of content.rows as readonly DecisionTables[K][]) {
      const current = table === 'entities' && schema < 2 ? entityOfVersion1(row) : row
      map.set(recordKey(row), current as DecisionTables[K])
    }
}
