import type { BackupManifest } from '@/core/backup/backup-manifest'
import { placesKey } from '@/core/article/reading-place'
import { evidenceTables, type BackupTable } from '@/core/backup/backup-tables'
import { BackupWriter } from '@/core/backup/backup-writer'
import { changesSince } from '@/core/backup/changes-since'
import type { ArchiveDatabase } from '../archive-database'
import {
  countEvidence,
  putEvidenceCounts,
  readEvidenceCounts,
  sameCounts,
  type EvidenceCounts,
} from '../evidence-counts'
import { backupFacts } from './backup-facts'
import { evidenceSince } from './evidence-since'
import type { BackupParts } from './backup-parts'
import { hasTable } from './has-table'
import { readPoint, type Point } from './read-point'
import { writeKeys, writeRecords } from './write-records'

/** So often the count is taken again where a change came in between; then all is written. */
const mostTries = 3

/**
 * What changed since a backup. null, and nothing written, where history does not explain what the archive holds now: then
 * only reading all of it tells.
 */
export async function writeChanges(
  db: ArchiveDatabase,
  parts: BackupParts,
  since: BackupManifest,
): Promise<BackupManifest | null> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const state = await readChanges(db, since, parts.now)
    const { point, entries, changes, evidence, counts, places } = state
    if (!(await isExplained(db, state))) {
      if ((await readPoint(db, parts.now)).seq === point.seq) return null
      continue
    }
    const writer = new BackupWriter(await parts.begin('changes', point.archiveId), parts.codec, since)
    await writeRecords(writer, changes)
    if (places !== undefined) await writer.addRows('settings', [places])
    for (const [table, keys] of evidence) await writeKeys(db, writer, table, keys, parts)
    await writer.addRows('history', entries)
    parts.progress(1, 1)
    return writer.finish(backupFacts(parts, point, 'changes', (table) => counts.get(table) ?? 0))
  }
  return null
}

type State = Awaited<ReturnType<typeof readChanges>>

async function readChanges(db: ArchiveDatabase, since: BackupManifest, now: number) {
  const point = await readPoint(db, now)
  const entries = await db.history.where('seq').between(since.seq, point.seq, false, true).toArray()
  const changes = changesSince(entries)
  const evidence = await evidenceSince(db, changes)
  const counts = new Map<BackupTable, number>(since.counts.map(({ table, rows }) => [table, rows]))
  const grow = (table: BackupTable, by: number): void => {
    counts.set(table, (counts.get(table) ?? 0) + by)
  }
  for (const [table, { growth }] of changes.tables) grow(table, growth)
  for (const [table, keys] of evidence) grow(table, keys.length)
  grow('history', entries.length)
  const settings = await readSettings(db)
  // Places come by no entry: the backup before may have been made when there were none yet.
  if (settings.places !== undefined && settings.rows === (counts.get('settings') ?? 0) + 1)
    grow('settings', 1)
  return { point, entries, changes, evidence, counts, ...settings }
}

/** All that is read at one moment, and the history entry after which that is. */
async function readSettings(db: ArchiveDatabase) {
  return db.transaction('r', [db.history, db.settings], async () => ({
    seq: Number((await db.history.orderBy('seq').lastKey()) ?? 0),
    rows: await db.settings.count(),
    places: await db.settings.get(placesKey),
  }))
}

/** Are there as many rows as the last backup and the changes since come to? */
async function isExplained(db: ArchiveDatabase, { point, counts, seq, rows }: State): Promise<boolean> {
  if (seq !== point.seq || counts.get('settings') !== rows) return false
  const { items, decisions } = point.meta
  if (counts.get('items') !== items || counts.get('annotations') !== decisions) return false
  const rowsOf = (table: BackupTable): number => counts.get(table) ?? 0
  const expected = { texts: rowsOf('texts'), originals: rowsOf('originals'), pictures: rowsOf('pictures') }
  if (point.evidence !== null && sameCounts(point.evidence, expected)) return true
  // Counters can be wrong, as after an older Cuttings that knew none: the rows themselves decide.
  if (!sameCounts(await countEvidence(db), expected)) return false
  await keepCounted(db, point, expected)
  return true
}

/** Only for the next backup, which has to count again where this is refused, or where something came in between. */
async function keepCounted(
  db: ArchiveDatabase,
  { seq, evidence }: Point,
  counted: EvidenceCounts,
): Promise<void> {
  // An archive that is still to be brought up is left as it stands.
  if (!evidenceTables.every((table) => hasTable(db, table))) return
  await db
    .transaction('rw', [db.history, db.meta], async () => {
      const now = await readEvidenceCounts(db)
      const isSame = now === null || evidence === null ? now === evidence : sameCounts(now, evidence)
      if (isSame && Number((await db.history.orderBy('seq').lastKey()) ?? 0) === seq)
        await putEvidenceCounts(db, counted)
    })
    .catch(() => undefined)
}
