import { join } from 'node:path'
import { seededRandom } from '../../bench/lib/seeded-random.mjs'
import { hasLiveProcesses } from '../../scripts/lib/live-processes.mjs'
import { mendEngineLogs } from '@/main/data/mend-engine-logs'
import { Library } from '../pages/library'
import { expect, test } from '../support/launch-chromium'
import { checkArchive } from '../torture/check-archive'
import { Journal } from '../torture/journal'
import { nextReport, workInWindow } from '../torture/load'
import { chromiumOn, killAll, processesOf, type Victim } from '../torture/processes'

// `npm run test:torture -- --chromium --kills 200 --seed 7`; a few by default, as a part of `npm test -- --all`.
const kills = Number(process.env['CUTTINGS_KILLS'] ?? 6)
const seed = Number(process.env['CUTTINGS_SEED'] ?? Date.now() % 1_000_000)
const victims: readonly Victim[] = ['main', 'renderer', 'storage']

// A killed process complains; what is looked at is what is left.
test.use({ expectedErrors: [/.*/s] })

// Without their number: the test tool reads the title in more than one process.
test('kills at random moments under load, in today’s Chromium', async ({ browserApp }) => {
  test.info().annotations.push({ type: 'seed', description: String(seed) })
  test.setTimeout(60_000 + kills * 60_000)
  const random = seededRandom(seed)
  const journal = new Journal()
  let next = 1
  await new Library(browserApp.page).ready()
  for (let kill = 1; kill <= kills; kill += 1)
    // A step each: the test tool looks through all that stands beside an action.
    next = await test.step(`kill ${String(kill)}`, async () => {
      const victim = victims[Math.floor(random() * victims.length)] ?? 'main'
      const changes = Math.floor(random() * 5)
      const moment = random() * 500
      const before = journal.entries.length
      const main = chromiumOn(browserApp.profile)
      const { ended } = await workInWindow(browserApp.page, next, journal.write)
      // A window that fails before anything is killed is no kill.
      await Promise.race([ended, journal.has(before + changes)])
      const working = ended.catch(() => undefined)
      // Not to wait for something, but to hit another moment each time.
      await new Promise((resolve) => setTimeout(resolve, moment))
      killAll([...processesOf(victim, main), ...processesOf('main', main)])
      await expect.poll(() => hasLiveProcesses(main), { timeout: 30_000 }).toBe(false)
      // As main does it: here is none.
      mendEngineLogs(join(browserApp.profile, 'Default'))
      const page = await browserApp.reopen()
      await working
      await new Library(page).ready()
      const rows = await checkArchive(page, journal.entries)
      if (process.env['CUTTINGS_TORTURE_LOG'] !== undefined)
        process.stdout.write(
          `kill ${String(kill)}: ${victim} ${String(Math.round(moment))} ms after change ${String(changes)}; ${String(journal.entries.length - before)} acknowledged, ${String(rows.items.length)} items\n`,
        )
      return nextReport(rows)
    })
})
