import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { expect, type Page } from '@playwright/test'
import { checkBackup } from '@/core/backup/check-backup'
import { openBackup } from '@/core/backup/open-backup'
import { recordsOf } from '@/core/fixtures/records-of'
import { applyInPlace, type MutableRecords } from '@/core/history/apply-in-place'
import { decisionTables, type Diff } from '@/core/history/diff'
import { recordKey } from '@/core/history/record-key'
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
  expect(notAsHistory(rows), 'what is not as history comes to').toEqual([])
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

/** Records that are otherwise there than history says, replayed from nothing; or there alone, or not there. */
function notAsHistory(rows: ArchiveRows): readonly string[] {
  const replayed = recordsOf({}) as unknown as MutableRecords
  for (const { diff } of rows.history) {
    const conflict = applyInPlace(replayed, diff as unknown as Diff)
    if (conflict !== null) throw new Error(`history breaks at ${conflict.table} ${conflict.key}`)
  }
  return decisionTables.flatMap((table) => {
    const there = new Map(rows[table].map((row) => [recordKey(row as never), row]))
    const said: ReadonlyMap<string, unknown> = replayed[table]
    return (
      [...new Set([...there.keys(), ...said.keys()])]
        // Where articles were left is in no history.
        .filter((key) => key !== 'reader.places' && !isDeepStrictEqual(there.get(key), said.get(key)))
        .map((key) => `${table} ${key}`)
    )
  })
}

/** A backup that was read whole: not read again while its files have the same sizes and times. */
interface ReadBackup {
  readonly seq: number
  readonly files: readonly string[]
  readonly stamps: string
}
export type ReadBackups = Map<string, ReadBackup>

/**
 * Every file that has a backup's name is a whole and sound one, and none is ahead of the archive. Resolves to their number.
 *
 * @param read what was found sound before, by name; what is found now is added
 */
export async function checkBackups(
  folder: string,
  { history }: ArchiveRows,
  read: ReadBackups,
): Promise<number> {
  if (!existsSync(folder)) return 0
  const names = readdirSync(folder).filter((name) => name.endsWith('.zip'))
  const stamps = new Map(names.map((name) => [name, stampOf(join(folder, name))]))
  const stampsOf = (files: readonly string[]) => files.map((file) => stamps.get(file) ?? 'gone').join()
  const newest = history.at(-1)?.seq ?? 0
  for (const name of names) {
    const known = read.get(name)
    const isKnown = known !== undefined && known.stamps === stampsOf(known.files)
    const backup = isKnown ? known : await readUnlessThinned(folder, name, stampsOf)
    if (backup === null) continue
    if (backup.seq > newest) throw new Error(`${name} is ahead of the archive`)
    read.set(name, backup)
  }
  return names.length
}

/** null: the app let it go while it was read. It lets nothing go before what needs it. */
async function readUnlessThinned(
  folder: string,
  name: string,
  stampsOf: (files: readonly string[]) => string,
): Promise<ReadBackup | null> {
  try {
    return await readWhole(folder, name, stampsOf)
  } catch (error) {
    if (existsSync(join(folder, name))) throw error
    return null
  }
}

async function readWhole(
  folder: string,
  name: string,
  stampsOf: (files: readonly string[]) => string,
): Promise<ReadBackup> {
  const backup = await openBackup(name, (file) => fileSource(join(folder, file)), nodeCodec, 99)
  if (backup.kind === 'refused') throw new Error(`${name}: ${backup.reason}, ${backup.detail}`)
  const outcome = await checkBackup(backup, { files: 'all' })
  if (outcome.kind !== 'sound') throw new Error(`${name}: ${JSON.stringify(outcome)}`)
  const { seq, files } = backup.manifest
  // The last of them may have had another name when it was written.
  const all = [...files.slice(0, -1).map((file) => file.name), name]
  return { seq, files: all, stamps: stampsOf(all) }
}

function stampOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats === undefined ? 'gone' : `${String(stats.size)} ${String(stats.mtimeMs)}`
}
