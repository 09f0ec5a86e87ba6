import { existsSync, readdirSync } from 'node:fs'
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
  expect([texts.size, originals.size], 'nothing is half there').toEqual([
    rows.items.length,
    rows.items.length,
  ])
  expect(rows.meta[0]?.items).toBe(rows.items.length)
  expect(replayed(rows), 'history comes to what is there').toEqual(
    new Map(rows.items.map((item) => [item.id, item])),
  )
  return rows
}

function notAsShown({ items }: ArchiveRows, journal: readonly Shown[]): readonly Shown[] {
  const byTitle = new Map(items.map((item) => [item.title, item]))
  return journal.filter(({ kind, title }) => {
    const item = byTitle.get(title)
    if (item === undefined) return true
    return (kind === 'starred' && item.starred !== 1) || (kind === 'trashed' && item.trashed === 0)
  })
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

/** Every file that has a backup's name is a whole and sound one, and none is ahead of the archive. */
export async function checkBackups(folder: string, { history }: ArchiveRows): Promise<number> {
  if (!existsSync(folder)) return 0
  const names = readdirSync(folder).filter((name) => name.endsWith('.zip'))
  for (const name of names) {
    const backup = await openBackup(name, (file) => fileSource(join(folder, file)), nodeCodec, 99)
    if (backup.kind === 'refused') throw new Error(`${name}: ${backup.reason}, ${backup.detail}`)
    expect((await checkBackup(backup, { files: 'all' })).kind, name).toBe('sound')
    expect(backup.manifest.seq).toBeLessThanOrEqual(Math.max(0, ...history.map(({ seq }) => seq)))
  }
  return names.length
}
