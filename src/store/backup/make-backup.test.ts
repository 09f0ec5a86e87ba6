import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { backupTables } from '@/core/backup/backup-tables'
import { checkBackup } from '@/core/backup/check-backup'
import { openBackup, type OpenedBackup } from '@/core/backup/open-backup'
import { placesKey } from '@/core/article/reading-place'
import { emptyTrash } from '@/core/article/commands/empty-trash'
import { setStarred } from '@/core/article/commands/set-starred'
import { trashItems } from '@/core/article/commands/trash-items'
import type { CommandContext } from '@/core/history/change'
import type { Setting } from '@/core/settings/setting'
import { createTag } from '@/core/tag/commands/create-tag'
import { ArchiveDatabase, schemaVersion } from '../archive-database'
import { commit } from '../commit'
import { countEvidence, growEvidence, readEvidenceCounts } from '../evidence-counts'
import { freshArchive } from '../fixtures/fresh-archive'
import { MemoryBackups } from '../fixtures/memory-backups'
import { openArchive } from '../open-archive'
import { keepPlaces } from '../reading-places'
import { sampleAddition } from '../fixtures/sample-addition'
import { redo, undo } from '../undo'
import { continuedBackups } from './continued-backups'
import { webCodec } from './web-codec'

const start = Date.UTC(2026, 4, 3, 9)
let ids = 0
const context = (now: number): CommandContext => ({ now, newId: () => `id-${String((ids += 1))}` })

async function add(db: ArchiveDatabase, at: number, text = `Text ${String(at)}`): Promise<void> {
  const outcome = await commit(db, sampleAddition(text, context(at)).change, at)
  expect(outcome.kind).toBe('committed')
}

async function opened(backups: MemoryBackups): Promise<OpenedBackup> {
  const name = [...backups.files.keys()].filter((file) => !/\.\d+\.zip$/.test(file)).at(-1) ?? ''
  const backup = await openBackup(name, backups.open, webCodec(), schemaVersion)
  if (backup.kind !== 'opened') throw new Error(`${backup.reason}: ${backup.detail}`)
  return backup
}

/** What a backup holds, by table and primary key. */
async function contentOf(backups: MemoryBackups): Promise<Record<string, unknown[]>> {
  const tables = new Map<string, Map<unknown, object>>(backupTables.map((table) => [table, new Map()]))
  const outcome = await checkBackup(await opened(backups), {
    files: 'all',
    onPart: (part, content) => {
      const rows = tables.get(part.table)
      if (content.kind === 'removed') for (const key of content.keys) rows?.delete(key)
      else for (const row of content.rows) rows?.set(Reflect.get(row, keyOf(part.table)), row)
      return Promise.resolve()
    },
  })
  expect(outcome).toMatchObject({ kind: 'sound' })
  return Object.fromEntries(
    [...tables].map(([table, rows]) => [table, [...rows].sort(byKey).map(([, row]) => row)]),
  )
}

const keyOf = (table: string): string => ({ settings: 'key', history: 'seq' })[table] ?? 'id'
const byKey = ([a]: [unknown, object], [b]: [unknown, object]): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1

async function archiveContent(db: ArchiveDatabase): Promise<Record<string, unknown[]>> {
  const content: Record<string, unknown[]> = {}
  for (const table of backupTables) content[table] = await db.table(table).orderBy(':id').toArray()
  return content
}

test('a full backup holds all of the archive, and the next one only what came since', async () => {
  const db = await freshArchive()
  const backups = new MemoryBackups()
  for (let at = 1; at <= 5; at += 1) await add(db, at)
  expect((await backups.made(db, start)).kind).toBe('full')
  expect(await contentOf(backups)).toEqual(await archiveContent(db))
  expect((await backups.make(db, start + 1000)).kind).toBe('up-to-date')

  await add(db, 6)
  const changes = await backups.made(db, start + 2000)
  expect(changes.kind).toBe('changes')
  expect(changes.files.map(({ name }) => name)).toEqual([
    'cuttings-2026-05-03T09-00-00Z-full.zip',
    'cuttings-2026-05-03T09-00-02Z-changes.zip',
  ])
  const own = changes.parts.filter(({ file }) => file === 1)
  expect(own.map(({ table, rows }) => [table, rows])).toEqual([
    ['items', 1],
    ['texts', 1],
    ['originals', 1],
    ['history', 1],
  ])
  expect(await contentOf(backups)).toEqual(await archiveContent(db))
})

test('an empty archive has its backup too', async () => {
  const db = await freshArchive()
  const backups = new MemoryBackups()
  expect((await backups.made(db, start)).counts.every(({ rows }) => rows === 0)).toBe(true)
  expect(await contentOf(backups)).toEqual(await archiveContent(db))
})

const steps = [
  'read',
  'add',
  'add',
  'star',
  'trash',
  'empty',
  'undo',
  'redo',
  'tag',
  'back up',
  'back up, busy',
] as const

async function change(db: ArchiveDatabase, kind: (typeof steps)[number], at: number): Promise<void> {
  const items = await db.items.toArray()
  const some = items.filter((_, index) => index % 2 === at % 2)
  const ctx = context(at)
  const made = {
    star: () => setStarred(some, at % 3 !== 0, ctx),
    trash: () => trashItems(some, ctx),
    empty: () => emptyTrash(items, []),
  }
  if (kind === 'add') await add(db, at)
  else if (kind === 'read') await keepPlaces(db, [{ itemId: some[0]?.id ?? 'gone', start: at, above: 0 }])
  else if (kind === 'undo') await undo(db, at)
  else if (kind === 'redo') await redo(db, at)
  else if (kind === 'tag') {
    const outcome = createTag(await db.tags.toArray(), `tag ${String(at)}`, ctx)
    if (outcome !== null) await commit(db, outcome, at)
  } else if (kind === 'star' || kind === 'trash' || kind === 'empty') {
    const outcome = made[kind]()
    if (outcome !== null) await commit(db, outcome, at)
  }
}

/** Where articles were left is no entry, and so is what it was at the last backup that there was something else for. */
function withoutPlaces({ settings = [], ...rest }: Record<string, unknown[]>): Record<string, unknown[]> {
  return { ...rest, settings: (settings as Setting[]).filter(({ key }) => key !== placesKey) }
}

test('whatever is changed before and during it, a backup is the archive as it stood at its last entry', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...steps), { minLength: 3, maxLength: 20 }), async (taken) => {
      const db = await freshArchive()
      const backups = new MemoryBackups()
      await add(db, 1)
      let at = 2
      for (const step of [...taken, 'back up' as const]) {
        at += 1
        if (!step.startsWith('back up')) await change(db, step, at)
        else {
          let writes = 0
          const busy = step === 'back up, busy'
          const during = async (): Promise<void> => {
            writes += 1
            if (busy && writes < 6) await change(db, steps[writes % 7] ?? 'add', at * 100 + writes)
          }
          const outcome = await backups.make(db, start + at * 1000, during)
          if (outcome.kind === 'up-to-date') continue
          const { history } = await contentOf(backups)
          expect(history).toHaveLength(outcome.kind === 'made' ? outcome.manifest.seq : -1)
        }
      }
      expect(withoutPlaces(await contentOf(backups))).toEqual(withoutPlaces(await archiveContent(db)))
      expect(await readEvidenceCounts(db)).toEqual(await countEvidence(db))
    }),
    { numRuns: 30 },
  )
}, 60_000)

test('where articles were left goes along, though no entry tells of it', async () => {
  const db = await freshArchive()
  const backups = new MemoryBackups()
  await add(db, 1)
  await backups.made(db, start)
  for (const at of [2, 3]) {
    await keepPlaces(db, [{ itemId: 'read', start: at, above: 1 }])
    await add(db, at)
    expect((await backups.made(db, start + at * 1000)).kind).toBe('changes')
    expect(await contentOf(backups)).toEqual(await archiveContent(db))
  }
  expect((await contentOf(backups))['settings']).toEqual([
    { key: 'reader.places', value: [{ itemId: 'read', start: 3, above: 1 }] },
  ])
})

const stray = { id: 'stray', itemId: 'none', text: '', blocks: [], links: [], sha256: '', made: 0 }
test.each<[string, (db: ArchiveDatabase) => Promise<unknown>]>([
  ['a text', (db) => db.texts.put(stray).then(() => growEvidence(db, { texts: 1 }))],
  [
    'a text that is counted nowhere',
    (db) => db.meta.delete('evidence' as 'archive').then(() => db.texts.put(stray)),
  ],
  ['a setting', (db) => db.settings.put({ key: 'stray', value: 1 } as unknown as Setting)],
  ['an item', (db) => db.meta.update('archive', { items: 9 })],
  ['a decision', (db) => db.meta.update('archive', { decisions: 9 })],
])('what history does not explain, as %s, makes it a full one', async (_, bring) => {
  const db = await freshArchive()
  const backups = new MemoryBackups()
  await add(db, 1)
  await backups.made(db, start)
  await add(db, 2)
  await bring(db)
  expect((await backups.made(db, start + 1000)).kind).toBe('full')
  expect(await contentOf(backups)).toEqual(await archiveContent(db))
})

test.each<[string, (db: ArchiveDatabase) => Promise<unknown>]>([
  ['there are none', (db) => db.meta.delete('evidence' as 'archive')],
  ['they are wrong', (db) => growEvidence(db, { texts: 5, pictures: -1 })],
])(
  'the rows themselves are counted where of the counters %s, and what was counted is kept',
  async (_, spoil) => {
    const db = await freshArchive()
    const backups = new MemoryBackups()
    await add(db, 1)
    await backups.made(db, start)
    await spoil(db)
    await add(db, 2)
    expect((await backups.made(db, start + 1000)).kind).toBe('changes')
    expect(await contentOf(backups)).toEqual(await archiveContent(db))
    expect(await readEvidenceCounts(db)).toEqual({ texts: 2, originals: 2, pictures: 0 })
  },
)

test('an archive that is still to be brought up has its changes backed up, and is left as it stands', async () => {
  const db = new ArchiveDatabase(`older-${String((ids += 1))}`, 3)
  onTestFinished(() => db.delete())
  await openArchive(db, { remembered: null, accepted: false, now: start, newId: context(start).newId })
  const backups = new MemoryBackups()
  await add(db, 1)
  await backups.made(db, start)
  await db.meta.delete('evidence' as 'archive')
  await add(db, 2)
  expect((await backups.made(db, start + 1000)).kind).toBe('changes')
  expect(await readEvidenceCounts(db)).toBe(null)
})

test('an archive that went another way since makes it a full one', async () => {
  const db = await freshArchive()
  const backups = new MemoryBackups()
  await add(db, 1)
  await backups.made(db, start)
  const { newest } = backups
  if (newest === null) throw new Error('no backup')
  await add(db, 2)
  backups.newest = { ...newest, seqAt: newest.seqAt + 5 }
  expect((await backups.made(db, start + 1000)).kind).toBe('full')
})

test('it goes on from backups whose last entry is its own, and not from those that parted ways with it', async () => {
  const db = await freshArchive()
  const { archiveId = '' } = (await db.meta.get('archive')) ?? {}
  await add(db, 1)
  await add(db, 2)
  const at = async (seq: number) => (await db.history.get(seq))?.at ?? 0
  const own = [
    { archiveId, seq: 0, seqAt: 0 },
    { archiveId, seq: 1, seqAt: await at(1) },
    { archiveId, seq: 2, seqAt: await at(2) },
  ]
  const others = [
    { archiveId: 'another', seq: 0, seqAt: 0 },
    { archiveId, seq: 2, seqAt: (await at(2)) + 1 },
    { archiveId, seq: 3, seqAt: 3 },
  ]
  expect(await continuedBackups(db, [...others, ...own])).toEqual(own)
})

test('called off in the middle, it comes to nothing', async () => {
  const db = await freshArchive()
  const backups = new MemoryBackups()
  await add(db, 1)
  let writes = 0
  const during = (): Promise<void> => {
    writes += 1
    return Promise.resolve()
  }
  const outcome = await backups.make(db, start, during, () => writes > 0)
  expect(outcome).toEqual({ kind: 'cancelled' })
})
