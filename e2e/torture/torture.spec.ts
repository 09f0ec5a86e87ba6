import type { Page } from '@playwright/test'
import { seededRandom } from '../../bench/lib/seeded-random.mjs'
import { backupFolder } from '../pages/backups'
import { Imports } from '../pages/imports'
import { Library } from '../pages/library'
import { Search } from '../pages/search'
import { Verification } from '../pages/verification'
import { expect, test, type LaunchedApp } from '../support/launch-app'
import type { ArchiveRows } from '../support/read-archive'
import { checkArchive, checkBackups, type ReadBackups } from './check-archive'
import { checkImports, importsAreOver } from './check-imports'
import { Journal } from './journal'
import { startLaps, type Laps } from './laps'
import { nextReport, workInWindow } from './load'
import { pocketRows } from './pocket-rows'
import { killAll, processesOf, processorTimeOf, type Victim } from './processes'

// `npm run test:torture -- --kills 200 --seed 7`; see docs/safety.md.
const kills = Number(process.env['CUTTINGS_KILLS'] ?? 200)
const seed = Number(process.env['CUTTINGS_SEED'] ?? Date.now() % 1_000_000)
/** Of each import that is under way during a quarter of the kills. */
const rowsImported = 30
/** Kills after which the archive is read whole: that takes as long as all the rest, once it has grown. */
const verifiedEvery = 5
const victims: readonly Victim[] = ['main', 'renderer', 'storage']

// A killed process complains; what is looked at is what is left.
test.use({ expectedErrors: [/.*/s] })

const random = seededRandom(seed)
const journal = new Journal()
const readBackups: ReadBackups = new Map()

// Without the seed: the test tool reads the title in more than one process.
test(`${String(kills)} kills at random moments under load`, async ({ cuttings }) => {
  test.info().annotations.push({ type: 'seed', description: String(seed) })
  test.setTimeout(kills * 120_000)
  await new Library(cuttings.page).ready()
  let next = 1
  for (let kill = 1; kill <= kills; kill += 1)
    // A step each: the test tool looks through all that stands beside an action, and a kill has some hundred.
    next = await test.step(`kill ${String(kill)}`, async () => {
      const laps = startLaps()
      const how = await workAndKill(cuttings, kill, next, laps)
      const { rows, backups } = await lookAtWhatIsLeft(cuttings, laps)
      if (kill % verifiedEvery === 0 || kill === kills) await verify(cuttings.page, laps)
      const description = `${how}, ${String(rows.items.length)} items, ${String(backups)} backups; ${laps.toString()}; driver ${(process.cpuUsage().user / 1e6).toFixed(1)} s`
      test.info().annotations.push({ type: `kill ${String(kill)}`, description })
      if (process.env['CUTTINGS_TORTURE_LOG'] !== undefined)
        process.stdout.write(`kill ${String(kill)}: ${description}\n`)
      return nextReport(rows)
    })
})

/** Resolves to what was killed when, in words. */
async function workAndKill(
  cuttings: LaunchedApp,
  kill: number,
  next: number,
  { lap }: Laps,
): Promise<string> {
  const { page } = cuttings
  const victim = victims[Math.floor(random() * victims.length)] ?? 'main'
  // After so many acknowledged changes, and at any moment of the next one.
  const changes = Math.floor(random() * 10)
  const moment = random() * 700
  const before = journal.entries.length
  const main = cuttings.app.process().pid ?? 0
  const imported = random() < 0.25 ? `Harbour wire ${String(kill)}` : null
  if (imported !== null) await new Imports(page).run(`${imported}.csv`, pocketRows(imported, rowsImported))
  lap('review')
  const { ended } = await workInWindow(page, next, journal.write, imported)
  // A window that fails before anything is killed is no kill.
  await Promise.race([ended, journal.has(before + changes)])
  const working = ended.catch(() => undefined)
  lap(`work (${processorTimeOf(main)} s)`)
  // Not to wait for something, but to hit another moment each time.
  await new Promise((resolve) => setTimeout(resolve, moment))
  killAll(processesOf(victim, main))
  // A main process that outlives its helper is taken a moment later, in the middle of mending.
  await new Promise((resolve) => setTimeout(resolve, victim === 'main' ? 0 : random() * 400))
  await cuttings.kill()
  await working
  lap('kill')
  const acknowledged = String(journal.entries.length - before)
  return `${victim} ${String(Math.round(moment))} ms after change ${String(changes)}; ${acknowledged} acknowledged`
}

async function lookAtWhatIsLeft(
  cuttings: LaunchedApp,
  { lap }: Laps,
): Promise<{ readonly rows: ArchiveRows; readonly backups: number }> {
  const page = await cuttings.relaunch()
  await new Library(page).ready()
  lap('start')
  // What was begun goes on by itself, and nothing comes twice.
  await importsAreOver(page)
  lap('imports')
  const rows = await checkArchive(page, journal.entries)
  checkImports(rows, journal.entries, rowsImported)
  lap('archive')
  const backups = await checkBackups(backupFolder(cuttings), rows, readBackups)
  lap('backups')
  await checkSearch(page, rows)
  lap(`search (${processorTimeOf(cuttings.app.process().pid ?? 0)} s)`)
  return { rows, backups }
}

/**
 * The app's own look at each hash and reference, and at the index: as a start comes to it from what is saved and queued, it
 * holds of each item exactly what one that is made of the items from nothing would, and nothing else.
 */
async function verify(page: Page, { lap }: Laps): Promise<void> {
  const verification = new Verification(page)
  await verification.open()
  await expect(verification.dialog.getByRole('button', { name: 'Verify', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  const over = verification.dialog.getByRole('button', { name: 'Verify again' })
  await expect(over).toBeVisible({ timeout: 300_000 })
  expect(await verification.found.allTextContents(), 'what the app itself finds wrong').toEqual([])
  await expect(verification.dialog.getByText('All is well: nothing wrong was found.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(verification.dialog).toBeHidden()
  lap('verify')
}

/** What the index finds is what is there; a rebuilt one could not find more. */
async function checkSearch(page: Page, { items }: ArchiveRows): Promise<void> {
  await new Search(page).for('harbour')
  const count = items.filter(({ trashed }) => trashed === 0).length
  if (count > 0)
    await expect(
      page.getByRole('region', { name: 'Search results' }).locator('.search-results-count'),
    ).toHaveText(`${count.toLocaleString('en')} ${count === 1 ? 'item' : 'items'}`)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
}
