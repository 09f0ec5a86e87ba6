import { seededRandom } from '../../bench/lib/seeded-random.mjs'
import { backupFolder } from '../pages/backups'
import { Imports } from '../pages/imports'
import { Library } from '../pages/library'
import { Search } from '../pages/search'
import { expect, test } from '../support/launch-app'
import { checkArchive, checkBackups } from './check-archive'
import { checkImports, importsAreOver } from './check-imports'
import { nextReport, workInWindow, type Shown } from './load'
import { pocketRows } from './pocket-rows'
import { killAll, processesOf, type Victim } from './processes'

// `npm run test:torture -- --kills 200 --seed 7`; see docs/safety.md.
const kills = Number(process.env['CUTTINGS_KILLS'] ?? 200)
const seed = Number(process.env['CUTTINGS_SEED'] ?? Date.now() % 1_000_000)
/** Of each import that is under way during a quarter of the kills. */
const rowsImported = 30
const victims: readonly Victim[] = ['main', 'renderer', 'storage']

// A killed process complains; what is looked at is what is left.
test.use({ expectedErrors: [/.*/s] })

// Without the seed: the test tool reads the title in more than one process.
test(`${String(kills)} kills at random moments under load`, async ({ cuttings }) => {
  test.info().annotations.push({ type: 'seed', description: String(seed) })
  test.setTimeout(kills * 120_000)
  const random = seededRandom(seed)
  const journal: Shown[] = []
  const readBackups = new Map<string, string>()
  let { page } = cuttings
  let next = 1
  await new Library(page).ready()
  for (let kill = 1; kill <= kills; kill += 1) {
    const victim = victims[Math.floor(random() * victims.length)] ?? 'main'
    // After so many acknowledged changes, and at any moment of the next one.
    const changes = Math.floor(random() * 10)
    const moment = random() * 700
    const before = journal.length
    const main = cuttings.app.process().pid ?? 0
    const imported = random() < 0.25 ? `Harbour wire ${String(kill)}` : null
    if (imported !== null) await new Imports(page).run(`${imported}.csv`, pocketRows(imported, rowsImported))
    const shown = (what: Shown): void => {
      journal.push(what)
    }
    const { ended } = await workInWindow(page, next, shown, imported)
    const working = ended.catch(() => undefined)
    await expect
      .poll(() => journal.length - before, { timeout: 60_000, intervals: [10] })
      .toBeGreaterThanOrEqual(changes)
    // Not to wait for something, but to hit another moment each time.
    await new Promise((resolve) => setTimeout(resolve, moment))
    killAll(processesOf(victim, main))
    // A main process that outlives its helper is taken a moment later, in the middle of mending.
    await new Promise((resolve) => setTimeout(resolve, victim === 'main' ? 0 : random() * 400))
    await cuttings.kill()
    await working

    page = await cuttings.relaunch()
    await new Library(page).ready()
    // What was begun goes on by itself, and nothing comes twice.
    await importsAreOver(page)
    const rows = await checkArchive(page, journal)
    checkImports(rows, journal, rowsImported)
    const backups = await checkBackups(backupFolder(cuttings), rows, readBackups)
    const search = new Search(page)
    await search.for('harbour')
    const count = rows.items.filter(({ trashed }) => trashed === 0).length
    // What the index finds is what is there; a rebuilt one could not find more.
    if (count > 0)
      await expect(
        page.getByRole('region', { name: 'Search results' }).locator('.search-results-count'),
      ).toHaveText(`${count.toLocaleString('en')} ${count === 1 ? 'item' : 'items'}`)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    next = nextReport(rows)
    test.info().annotations.push({
      type: `kill ${String(kill)}`,
      description: `${victim} ${String(Math.round(moment))} ms after change ${String(changes)}; ${String(journal.length - before)} acknowledged, ${String(rows.items.length)} items, ${String(backups)} backups`,
    })
    if (process.env['CUTTINGS_TORTURE_LOG'] !== undefined)
      process.stdout.write(`${JSON.stringify(test.info().annotations.at(-1))}\n`)
  }
})
