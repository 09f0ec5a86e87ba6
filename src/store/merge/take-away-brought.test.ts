import { expect, test } from 'vitest'
import { evidenceTables, type EvidenceTable } from '@/core/backup/backup-tables'
import { openBackup, type OpenedBackup } from '@/core/backup/open-backup'
import type { Item } from '@/core/article/item'
import type { CommandContext } from '@/core/history/change'
import type { Diff, TableDiff } from '@/core/history/diff'
import { stampKey, type KeptStamp } from '@/core/stamp/kept-stamp'
import { ArchiveDatabase, schemaVersion } from '../archive-database'
import { webCodec } from '../backup/web-codec'
import { commit } from '../commit'
import { countEvidence, readEvidenceCounts } from '../evidence-counts'
import { freshArchive } from '../fixtures/fresh-archive'
import { MemoryBackups } from '../fixtures/memory-backups'
import { quiet } from '../fixtures/restore-into'
import { sampleAddition } from '../fixtures/sample-addition'
import { undo } from '../undo'
import { broughtRows } from './brought-rows'
import { mergeBackup } from './merge-backup'
import { takeAwayBrought } from './take-away-brought'

const start = Date.UTC(2026, 4, 3, 9)
let ids = 0
const ctx = (now: number): CommandContext => ({ now, newId: () => `id-${String((ids += 1))}` })

/** A backup of an archive that holds one article, with a text, an original and a picture. */
async function theirBackup() {
  const there = await freshArchive()
  const picture = {
    ...{ sha256: 'c'.repeat(64), at: 0, alt: '', caption: '', mediaType: 'image/png' as const },
    ...{ width: 3, height: 2, bytes: Uint8Array.of(1, 2, 3) },
  }
  const { change } = sampleAddition('Theirs.', ctx(2), [], { pictures: [picture] })
  await commit(there, change, 2)
  const backups = new MemoryBackups()
  await backups.made(there, start)
  const name = [...backups.files.keys()].at(-1) ?? ''
  const backup = await openBackup(name, backups.open, webCodec(), schemaVersion)
  const item = change.diff.items?.added[0]
  if (backup.kind !== 'opened' || item === undefined) throw new Error('There is no such backup')
  return { backup, item }
}

/** @param parts so many parts of evidence come, and then the process is gone, with its connection */
async function killedMerge(here: ArchiveDatabase, backup: OpenedBackup, parts: number): Promise<void> {
  const killed = new ArchiveDatabase(here.name)
  await killed.open()
  let asked = 0
  const needRoom = () => {
    if ((asked += 1) > parts) killed.close()
    return Promise.resolve()
  }
  const outcome = await mergeBackup(killed, backup, { ...quiet, needRoom, taken: new Set(), now: 3 })
  expect(outcome.kind).toBe('storage-error')
}

async function evidence(db: ArchiveDatabase): Promise<Record<EvidenceTable, number>> {
  const [texts, originals, pictures] = await Promise.all(
    evidenceTables.map((table) => db.table(table).count()),
  )
  return { texts: texts ?? 0, originals: originals ?? 0, pictures: pictures ?? 0 }
}

test('what a killed merge left goes, and nothing else', async () => {
  const here = await freshArchive()
  await commit(here, sampleAddition('Mine.', ctx(1)).change, 1)
  await commit(here, sampleAddition('Undone.', ctx(1)).change, 1)
  // What that leaves is for redo.
  await undo(here, 2)
  const { backup } = await theirBackup()

  await killedMerge(here, backup, 3)
  expect(await evidence(here)).toEqual({ texts: 3, originals: 3, pictures: 1 })
  expect(await takeAwayBrought(here)).toBe(3)
  expect(await evidence(here)).toEqual({ texts: 2, originals: 2, pictures: 0 })
  expect(await readEvidenceCounts(here)).toEqual(await countEvidence(here))
  expect([await broughtRows(here), await takeAwayBrought(here)]).toEqual([[], 0])
})

test('a merge begins without what a killed one left, and leaves nothing that could be taken away', async () => {
  const here = await freshArchive()
  const killed = await theirBackup()
  await killedMerge(here, killed.backup, 2)
  expect(await broughtRows(here)).toHaveLength(2)
  const { backup, item } = await theirBackup()
  const outcome = await mergeBackup(here, backup, { ...quiet, taken: new Set(), now: 9 })
  expect(outcome.kind).toBe('merged')
  expect([await broughtRows(here), await takeAwayBrought(here)]).toEqual([[], 0])
  expect(await evidence(here)).toEqual({ texts: 1, originals: 1, pictures: 1 })
  expect(await here.texts.get(item.textId)).toBeDefined()
})

const kept: KeptStamp = { server: 'http://stamps.example', token: '00' }
const added = <R>(row: R): TableDiff<R> => ({ added: [row], updated: [], removed: [] })

test('what an item of the archive names stays, though no history tells of it', async () => {
  const here = await freshArchive()
  const { backup, item } = await theirBackup()
  await killedMerge(here, backup, 3)
  await here.items.put(item)
  expect(await takeAwayBrought(here)).toBe(0)
  expect(await evidence(here)).toEqual({ texts: 1, originals: 1, pictures: 1 })
})

test.each<[string, (item: Item) => Diff, object]>([
  ['an item', (item) => ({ items: added(item) }), { texts: 1, originals: 1, pictures: 1 }],
  [
    'a time-stamp',
    ({ originalId }) => ({ settings: added({ key: stampKey(originalId), value: kept }) }),
    { texts: 0, originals: 1, pictures: 0 },
  ],
])('what %s names by now stays, and also where only history does', async (_what, diffOf, left) => {
  const { backup, item } = await theirBackup()
  for (const isUndone of [false, true]) {
    const here = await freshArchive()
    await killedMerge(here, backup, 3)
    await commit(here, { name: 'Bring back', diff: diffOf(item) }, 5)
    if (isUndone) await undo(here, 6)
    await takeAwayBrought(here)
    expect(await evidence(here)).toEqual(left)
  }
})
