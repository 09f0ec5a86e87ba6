import type { BackupManifest } from '@/core/backup/backup-manifest'
import { backupTables, evidenceTables, keyField, type BackupTable } from '@/core/backup/backup-tables'
import { BackupWriter } from '@/core/backup/backup-writer'
import { changesSince } from '@/core/backup/changes-since'
import { decisionTables } from '@/core/history/diff'
import type { ArchiveDatabase } from '../archive-database'
import { backupFacts } from './backup-facts'
import { stopIfCancelled } from './cancelled-backup'
import { evidenceSince } from './evidence-since'
import type { BackupParts } from './backup-parts'
import { hasTable } from './has-table'
import { readInSteps } from './read-in-steps'
import { readPoint, type Point } from './read-point'
import { writeKeys, writeRecords } from './write-records'

type Keys = ReadonlyMap<BackupTable, Set<string | number>>

/**
 * All of the archive. The rows are read step by step while changes go on, so what was read belongs to no one moment.
 * History mends that: what changed since reading began is written once more as it stands at the end, and a later row takes
 * the place of an earlier.
 */
export async function writeFull(db: ArchiveDatabase, parts: BackupParts): Promise<BackupManifest> {
  const start = await readPoint(db, parts.now)
  const sink = await parts.begin('full', start.archiveId)
  const writer = new BackupWriter(sink, parts.codec, undefined, parts.limits)
  const keys: Keys = new Map(backupTables.map((table) => [table, new Set()]))
  const total = await roughlyRows(db, start)
  let done = 0
  for (const table of backupTables) {
    if (!hasTable(db, table)) continue
    for await (const rows of readInSteps(db, table)) {
      stopIfCancelled(parts)
      const wanted = table === 'history' ? rows.filter((row) => Number(keyOf(table, row)) <= start.seq) : rows
      await writer.addRows(table, wanted)
      for (const row of wanted) keys.get(table)?.add(keyOf(table, row))
      done += rows.length
      parts.progress(done, Math.max(done, total))
    }
  }
  const end = await writeRest(db, parts, { writer, keys, since: start.seq })
  stopIfCancelled(parts)
  return writer.finish(backupFacts(parts, end, 'full', (table) => keys.get(table)?.size ?? 0))
}

/** What came while the tables were read. */
async function writeRest(
  db: ArchiveDatabase,
  parts: BackupParts,
  { writer, keys, since }: { readonly writer: BackupWriter; readonly keys: Keys; readonly since: number },
): Promise<Point> {
  const end = await readPoint(db, parts.now)
  const entries = await db.history.where('seq').between(since, end.seq, false, true).toArray()
  const changes = changesSince(entries)
  await writeRecords(writer, changes)
  for (const [table, { records }] of changes.tables)
    for (const [key, record] of records) {
      if (record === null) keys.get(table)?.delete(key)
      else keys.get(table)?.add(key)
    }
  const evidence = await evidenceSince(db, changes)
  for (const table of evidenceTables) {
    const written = keys.get(table)
    const missing = (evidence.get(table) ?? []).filter((key) => written?.has(key) !== true)
    await writeKeys(db, writer, table, missing, parts)
    for (const key of missing) written?.add(key)
  }
  await writer.addRows('history', entries)
  for (const { seq } of entries) keys.get('history')?.add(seq)
  return end
}

/** For the progress alone, and from what is known: changes wait for as long as large tables are counted. */
async function roughlyRows(db: ArchiveDatabase, { meta, evidence, seq }: Point): Promise<number> {
  const { texts, originals, pictures } = evidence ?? { texts: meta.items, originals: meta.items, pictures: 0 }
  const known = meta.items + meta.decisions + texts + originals + pictures + seq
  const others = decisionTables.filter((table) => table !== 'items' && table !== 'annotations')
  const counts = await Promise.all(others.map((table) => db.table(table).count()))
  return counts.reduce((sum, rows) => sum + rows, known)
}

function keyOf(table: BackupTable, row: object): string | number {
  return Reflect.get(row, keyField(table)) as string | number
}
