import { copyFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { checkBackup } from '@/core/backup/check-backup'
import { openBackup } from '@/core/backup/open-backup'
import { fileSource } from '@/main/backup/file-source'
import { nodeCodec } from '@/main/backup/node-codec'
import { storedSource } from '@/main/backup/stored-source'
import { keyRing } from '@/main/seal/key-ring'
import { schemaVersion } from '@/store/archive-database'
import { seededRandom } from '../../bench/lib/seeded-random.mjs'
import { backupFolder, backupNames, Backups } from '../pages/backups'
import { Imports } from '../pages/imports'
import { Library } from '../pages/library'
import { Search } from '../pages/search'
import { bridgeOf } from '../support/bridge-of'
import { expect, test, type LaunchedApp } from '../support/launch-app'
import { putVersion1 } from '../support/put-version-1'
import { readArchive, type ArchiveRows } from '../support/read-archive'
import { pocketRows, titlesNamed } from './pocket-rows'
import { killAll, processesOf, type Victim } from './processes'

// Of 200 kills, 20 in each phase; a few in a short run.
const kills = Math.max(1, Math.floor(Number(process.env['CUTTINGS_KILLS'] ?? 200) / 10))
const seed = Number(process.env['CUTTINGS_SEED'] ?? Date.now() % 1_000_000)
const victims: readonly Victim[] = ['main', 'renderer', 'storage']
const passphrase = 'vier Wörter für später'
const imported = 250

// A killed process complains; what is looked at is what is left.
test.use({ expectedErrors: [/.*/s] })

const random = seededRandom(seed)

/** Ends one of the app's processes within so many ms, at any moment, and starts it again. */
async function killWithin(cuttings: LaunchedApp, longest: number, phase: string): Promise<Page> {
  const victim = victims[Math.floor(random() * victims.length)] ?? 'main'
  const moment = random() * longest
  const main = cuttings.app.process().pid ?? 0
  // Not to wait for something, but to hit another moment each time.
  await new Promise((resolve) => setTimeout(resolve, moment))
  killAll(processesOf(victim, main))
  await new Promise((resolve) => setTimeout(resolve, victim === 'main' ? 0 : random() * 400))
  await cuttings.kill()
  if (process.env['CUTTINGS_TORTURE_LOG'] !== undefined)
    process.stdout.write(`${phase}: ${victim} after ${String(Math.round(moment))} ms\n`)
  return cuttings.relaunch()
}

async function readOpen(page: Page): Promise<ArchiveRows> {
  const facts = await (await bridgeOf(page)).evaluate((bridge) => bridge.appFacts())
  return readArchive(page, facts.database)
}

/** How many rows of an unfinished merge are noted. */
async function broughtIn(page: Page): Promise<number> {
  const facts = await (await bridgeOf(page)).evaluate((bridge) => bridge.appFacts())
  const { meta } = await readArchive(page, facts.database)
  return meta.filter(({ key }) => key.startsWith('brought:')).length
}

/** Each item has its text and original, and the counters agree. */
function checkWhole({ items, texts, originals, meta }: ArchiveRows): void {
  expect(new Set(texts.map(({ itemId }) => itemId))).toEqual(new Set(items.map(({ id }) => id)))
  expect(new Set(originals.map(({ itemId }) => itemId))).toEqual(new Set(items.map(({ id }) => id)))
  expect(meta[0]?.items).toBe(items.length)
}

async function backUp(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+S')
  await expect(
    new Library(page).notices.getByText(/^Backed up to|^Nothing was changed since/u).last(),
  ).toBeVisible({ timeout: 60_000 })
}

async function runImport(page: Page, name: string, count = imported): Promise<void> {
  const imports = new Imports(page)
  await imports.run(`${name}.csv`, pocketRows(name, count))
  await expect(imports.report).toBeVisible({ timeout: 120_000 })
  await imports.report.getByRole('button', { name: 'Done' }).click()
}

/** It is a cache: without it, the index is made of all items again, and saved. */
async function dropSavedIndex(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('cuttings')
    const db = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => {
        resolve(opening.result)
      }
    })
    const transaction = db.transaction('indexCache', 'readwrite', { durability: 'strict' })
    transaction.objectStore('indexCache').clear()
    await new Promise((resolve) => (transaction.oncomplete = resolve))
    db.close()
  })
}

/** A backup of an archive of somebody else, in which nothing is that stands in this one. */
async function theirBackup(cuttings: LaunchedApp): Promise<string> {
  await new Library(cuttings.page).ready()
  await runImport(cuttings.page, 'Theirs')
  // The one that went before the import holds nothing: what follows is a full one.
  rmSync(backupFolder(cuttings), { recursive: true })
  await backUp(cuttings.page)
  await cuttings.quit()
  const file = join(dirname(cuttings.dataFolder), 'theirs.zip')
  const full = backupNames(cuttings).filter((name) => name.endsWith('-full.zip'))
  copyFileSync(join(backupFolder(cuttings), full.at(-1) ?? ''), file)
  rmSync(cuttings.dataFolder, { recursive: true })
  rmSync(backupFolder(cuttings), { recursive: true })
  await cuttings.relaunch()
  await new Library(cuttings.page).ready()
  return file
}

/** Every backup that has its name is whole; resolves to their number. */
async function checkSoundBackups(cuttings: LaunchedApp): Promise<number> {
  const folder = backupFolder(cuttings)
  const keys = keyRing()
  const stored = readdirSync(folder).filter((name) => /^cuttings-.*\.zip(?:\.enc)?$/u.test(name))
  for (const name of stored.filter((each) => each.endsWith('.enc')).slice(0, 1)) {
    const source = await fileSource(join(folder, name))
    expect(source !== null && (await keys.tryOn(source, passphrase))).toBe(true)
  }
  for (const name of stored.map((each) => each.replace(/\.enc$/u, ''))) {
    const backup = await openBackup(name, (file) => storedSource(join(folder, file), keys), nodeCodec, 99)
    if (backup.kind === 'refused') throw new Error(`${name}: ${backup.reason}, ${backup.detail}`)
    expect((await checkBackup(backup, { files: 'all' })).kind, name).toBe('sound')
  }
  return stored.length
}

async function openMergeOf(cuttings: LaunchedApp, page: Page, file: string): Promise<void> {
  await cuttings.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, file)
  const backups = new Backups(page)
  await backups.open()
  await backups.dialog.getByRole('button', { name: 'Open a backup file…' }).click()
  await backups.moreOf(backups.picked).click()
  await page.getByRole('menuitem', { name: 'Merge into this archive…' }).click()
  const dialog = page.getByRole('dialog', { name: /^Merge the backup of/u })
  const merge = dialog.getByRole('button', { name: 'Merge', exact: true })
  // What a merge brought and undo took away again is a removal of this archive, which a person is asked about.
  const all = dialog.getByRole('button', { name: 'Take all from the backup' })
  await expect(merge.or(all).first()).toBeVisible({ timeout: 60_000 })
  if (await all.isVisible()) await all.click()
  await merge.click()
}

test('kills during imports, index writes, merges, restores and encrypted backups', async ({ cuttings }) => {
  test.info().annotations.push({ type: 'seed', description: String(seed) })
  test.setTimeout(300_000 + kills * 4 * 120_000)
  const theirs = await theirBackup(cuttings)
  let { page } = cuttings
  let mine = 0

  for (let kill = 1; kill <= kills; kill += 1) {
    const name = `Row${String(kill)}`
    const imports = new Imports(page)
    await imports.run(`${name}.csv`, pocketRows(name, imported))
    page = await killWithin(cuttings, 3000, 'import')
    await new Library(page).ready()
    // What was begun goes on by itself; once more, nothing comes twice.
    await runImport(page, name)
    await expect
      .poll(async () => titlesNamed(await readOpen(page), name).length, { timeout: 60_000 })
      .toBe(imported)
    mine += imported
    const rows = await readOpen(page)
    expect(new Set(rows.items.map(({ title }) => title)).size).toBe(mine)
    checkWhole(rows)
  }

  // As many as are worth saving an index of at once.
  await runImport(page, 'Indexed', 1000)
  mine += 1000
  for (let kill = 1; kill <= kills; kill += 1) {
    await dropSavedIndex(page)
    await cuttings.relaunch()
    page = await killWithin(cuttings, 3000, 'index write')
    await new Library(page).ready()
    await new Search(page).for('tag:harbour')
    await expect(
      page.getByRole('region', { name: 'Search results' }).locator('.search-results-count'),
    ).toHaveText(`${mine.toLocaleString('en')} items`, { timeout: 60_000 })
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  }

  for (let kill = 1; kill <= kills; kill += 1) {
    await openMergeOf(cuttings, page, theirs)
    page = await killWithin(cuttings, 2500, 'merge')
    const library = new Library(page)
    await library.ready()
    const rows = await readOpen(page)
    const came = titlesNamed(rows, 'Theirs').length
    expect([0, imported], 'all of it or nothing').toContain(came)
    expect(rows.items).toHaveLength(mine + came)
    // What it brought for nobody goes with the next start.
    await expect.poll(() => broughtIn(page), { timeout: 60_000 }).toBe(0)
    if (came === 0) continue
    await library.list.focus()
    await page.keyboard.press('Control+z')
    await expect
      .poll(async () => titlesNamed(await readOpen(page), 'Theirs').length, { timeout: 60_000 })
      .toBe(0)
  }

  for (let kill = 1; kill <= kills; kill += 1) {
    await backUp(page)
    const titles = (await readOpen(page)).items.map(({ title }) => title).sort()
    const backups = new Backups(page)
    await backups.open()
    await backups.dialog
      .getByRole('button', { name: /^Restore the archive of/u })
      .first()
      .click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Restore', exact: true }).click()
    page = await killWithin(cuttings, 4000, 'restore')
    await new Library(page).ready()
    expect((await readOpen(page)).items.map(({ title }) => title).sort()).toEqual(titles)
    // What it was writing is no archive, and goes.
    const left = async () => {
      const facts = await (await bridgeOf(page)).evaluate((bridge) => bridge.appFacts())
      const known = [facts.database, 'cuttings', ...facts.keptDatabases.map(({ database }) => database)]
      const there = await page.evaluate(async () => (await indexedDB.databases()).map((found) => found.name))
      return there
        .filter((found) => found !== undefined)
        .filter((found) => found.startsWith('cuttings') && !known.includes(found))
    }
    await expect
      .poll(left, { timeout: 30_000 })
      .toEqual([])
      .catch(async (error: unknown) => {
        // Killed between its last row and the switch to it, it is a whole archive, and none of these is deleted.
        for (const name of await left())
          if (!(await readArchive(page, name)).meta.some(({ key }) => key === 'archive')) throw error
      })
  }

  await page.keyboard.press('Control+Alt+L')
  const dialog = page.getByRole('dialog', { name: 'Passphrase and lock' })
  await dialog.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase)
  await dialog.getByRole('textbox', { name: 'Once more' }).fill(passphrase)
  await dialog.getByRole('button', { name: 'Set the passphrase' }).press('Enter')
  await expect(new Library(page).notices.getByText(/^The passphrase is set\./u)).toBeVisible()
  for (let kill = 1; kill <= kills; kill += 1) {
    const library = new Library(page)
    await library.list.getByRole('option').nth(kill).click()
    await page.keyboard.press('s')
    await page.keyboard.press('Control+Shift+S')
    page = await killWithin(cuttings, 2000, 'encrypted backup')
    await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase)
    await page.keyboard.press('Enter')
    await new Library(page).ready()
    expect((await readOpen(page)).items).toHaveLength(mine)
    await checkSoundBackups(cuttings)
  }
  await backUp(page)
  expect(await checkSoundBackups(cuttings)).toBeGreaterThan(0)
  expect(backupNames(cuttings).at(-1)).toMatch(/\.enc$/u)
})

test('kills while an archive is brought to the schema of today', async ({ cuttings }) => {
  test.setTimeout(120_000 + kills * 120_000)
  await new Library(cuttings.page).ready()
  for (let kill = 1; kill <= kills; kill += 1) {
    const database = `cuttings-00000000-0000-0000-0000-${String(kill).padStart(12, '0')}`
    await putVersion1(cuttings.page, database)
    await cuttings.quit()
    writeFileSync(
      join(cuttings.dataFolder, 'archive.json'),
      JSON.stringify({ format: 1, database, kept: [] }),
    )
    rmSync(join(cuttings.dataFolder, 'sentinel.json'), { force: true })
    await cuttings.relaunch()
    const page = await killWithin(cuttings, 2500, 'migration')
    await expect(new Library(page).item(/Envoy arrives/u)).toBeVisible({ timeout: 60_000 })
    const version = await page.evaluate(
      async (name) => (await indexedDB.databases()).find((db) => db.name === name)?.version,
      database,
    )
    expect(version).toBe(schemaVersion * 10)
    checkWhole(await readArchive(page, database))
    await checkSoundBackups(cuttings)
  }
})
