import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { checkBackup } from '@/core/backup/check-backup'
import { openBackup } from '@/core/backup/open-backup'
import { recordsOf } from '@/core/fixtures/records-of'
import { applyDiff, type Records } from '@/core/history/apply-diff'
import { decisionTables, type Diff } from '@/core/history/diff'
import { fileSource } from '@/main/backup/file-source'
import { nodeCodec } from '@/main/backup/node-codec'
import { readArchive, type ArchiveRows } from '../support/read-archive'
import type { Shown } from './load'

/** Everything acknowledged is there, nothing is half there, and history comes to what the tables hold. */
export async function checkArchive(page: Page, journal: readonly Shown[]): Promise<ArchiveRows> {
  const rows = await readArchive(page)
  // Few expectations over many rows: the test tool looks through all earlier ones at each.
  expect(notAsShown(rows, journal), 'what was shown as done').toEqual([])
  const texts = new Set(rows.texts.map(({ id }) => id))
  const originals = new Set(rows.originals.map(({ id }) => id))
  const bare = rows.items.filter(({ textId, originalId }) => !texts.has(textId) || !originals.has(originalId))
  expect(
    bare.map(({ title }) => title),
    'their text or original is not there',
  ).toEqual([])
  // What was removed from the trash leaves its text and original, which undo needs.
  const ever = new Set(rows.history.flatMap(({ diff }) => diff.items?.added ?? []).map(({ id }) => id))
  expect([texts.size, originals.size], 'nothing is half there').toEqual([ever.size, ever.size])
  expect(rows.meta.find(({ key }) => key === 'evidence')).toMatchObject({
    texts: ever.size,
    originals: ever.size,
  })
  expect(rows.meta[0]?.items).toBe(rows.items.length)
  expect(replayed(rows), 'history comes to what is there').toEqual(
    new Map(rows.items.map((item) => [item.id, item])),
  )
  return rows
}

/** Where an article may be, by what was shown of it. */
interface Expected {
  isStarred: boolean
  readonly places: Set<'library' | 'trash' | 'nowhere'>
}

/** Titles of articles that are not as the window showed them. */
function notAsShown({ items }: ArchiveRows, journal: readonly Shown[]): readonly string[] {
  const byTitle = new Map(items.map((item) => [item.title, item]))
  return [...expectedOf(journal)].flatMap(([title, { isStarred, places }]) => {
    const item = byTitle.get(title)
    const place = item === undefined ? 'nowhere' : item.trashed === 0 ? 'library' : 'trash'
    return places.has(place) && (item === undefined || !isStarred || item.starred === 1) ? [] : [title]
  })
}

function expectedOf(journal: readonly Shown[]): ReadonlyMap<string, Expected> {
  const expected = new Map<string, Expected>()
  for (const { kind, title } of journal) {
    const one = expected.get(title)
    if (kind === 'added') expected.set(title, { isStarred: false, places: new Set(['library']) })
    else if (kind === 'starred' && one !== undefined) one.isStarred = true
    else if (kind === 'trashing') one?.places.add('trash')
    else if (kind === 'trashed') one?.places.delete('library')
    else if (kind === 'emptying' || kind === 'emptied')
      for (const { places } of expected.values()) {
        if (places.has('trash')) places.add('nowhere')
        if (kind === 'emptied') places.delete('trash')
      }
  }
  return expected
}

function replayed({ history }: ArchiveRows): ReadonlyMap<string, unknown> {
  let records: Records = recordsOf({})
  for (const { diff } of history) {
    const outcome = applyDiff(records, diff as unknown as Diff)
    if (outcome.kind === 'conflict') throw new Error(`history breaks at ${outcome.table} ${outcome.key}`)
    records = outcome.records
  }
  expect(decisionTables).toContain('items')
  return records.items
}

/**
 * Every file that has a backup's name is a whole and sound one, and none is ahead of the archive.
 *
 * @param read what was read whole before, by name, with the size and time of each file that it was read from: not read again
 *   while these are the same
 */
export async function checkBackups(
  folder: string,
  { history }: ArchiveRows,
  read: Map<string, string>,
): Promise<number> {
  if (!existsSync(folder)) return 0
  const names = readdirSync(folder).filter((name) => name.endsWith('.zip'))
  const newest = history.at(-1)?.seq ?? 0
  for (const name of names) {
    const backup = await openBackup(name, (file) => fileSource(join(folder, file)), nodeCodec, 99)
    if (backup.kind === 'refused') throw new Error(`${name}: ${backup.reason}, ${backup.detail}`)
    if (backup.manifest.seq > newest) throw new Error(`${name} is ahead of the archive`)
    const files = [name, ...backup.manifest.files.map((file) => file.name)]
    const stamp = JSON.stringify(files.map((file) => stampOf(join(folder, file))))
    if (read.get(name) === stamp) continue
    expect((await checkBackup(backup, { files: 'all' })).kind, name).toBe('sound')
    read.set(name, stamp)
  }
  return names.length
}

function stampOf(file: string): readonly number[] {
  const { size, mtimeMs } = statSync(file)
  return [size, mtimeMs]
}
