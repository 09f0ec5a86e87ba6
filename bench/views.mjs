// Times how long lists of names, entity pages and the quote bank take from the click to their first paint, in the
// real window, over an archive of generated articles that the app itself has analysed.
//
//   npm run bench:views [-- --items 1000] [-- --runs 5]
import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildApp } from '../scripts/lib/build-app.mjs'
import { prepareElectron } from '../scripts/lib/launch-electron.mjs'
import { createSteps } from '../scripts/lib/steps.mjs'
import { makeTemporaryFolder } from '../scripts/lib/unprivileged-user.mjs'
import { appSession } from './lib/app-session.mjs'
import { seedArchive } from './lib/seed-archive.mjs'

const { values } = parseArgs({
  options: { items: { type: 'string', default: '1000' }, runs: { type: 'string', default: '5' } },
})
const items = Number(values.items)
const runs = Number(values.runs)

const steps = createSteps()
await buildApp(steps)
const electron = await prepareElectron(steps)
const home = makeTemporaryFolder('cuttings-bench-')

try {
  await appSession(electron, home, async (page) => {
    await page.getByRole('main').first().waitFor()
    await seedArchive(page, items, (done) => process.stdout.write(`\rfilling: ${String(done)} items`))
  })
  await appSession(electron, home, async (page) => {
    process.stdout.write('\nanalysing …\n')
    await page.waitForFunction(allDerived, [items], { timeout: 12 * 60 * 60_000, polling: 2_000 })
  })
  await appSession(electron, home, measure)
} finally {
  electron.close()
  rmSync(home, { recursive: true, force: true })
}

/** Runs in the page: whether every item has its postings and quotes. */
async function allDerived([count]) {
  const open = indexedDB.open('cuttings')
  const db = await new Promise((resolve) => {
    open.onsuccess = () => resolve(open.result)
  })
  const transaction = db.transaction(['analyses', 'derived'])
  const asked = ['analyses', 'derived'].map((name) => transaction.objectStore(name).count())
  await new Promise((resolve) => {
    transaction.oncomplete = resolve
  })
  db.close()
  return asked.every(({ result }) => result >= count)
}

async function measure(page) {
  await page.getByRole('navigation', { name: 'Views' }).waitFor()
  console.log(`\nFrom the click to the first paint, ${String(items)} items, ${electron.engine.kind} engine`)
  const away = () => press(page, 'All items')
  await report('people', () => timed(page, 'names', () => press(page, 'People')), away)
  await report('places', () => timed(page, 'names', () => press(page, 'Places')), away)
  await report('quote bank', () => timed(page, 'quotes', () => press(page, 'Quote bank')), away)
  await report(
    'page of the most mentioned',
    () => timed(page, 'entity', () => page.keyboard.press('Enter')),
    async () => {
      await press(page, 'People')
      await page.getByRole('listbox', { name: 'People' }).getByRole('option').first().waitFor()
      await page.getByRole('listbox', { name: 'People' }).focus()
      await page.keyboard.press('Home')
    },
  )
  console.log('target: under 200 ms')
}

function press(page, name) {
  return page.evaluate((label) => {
    const buttons = [...document.querySelectorAll('nav[aria-label="Views"] button')]
    buttons.find((button) => button.textContent.startsWith(label)).click()
  }, name)
}

async function report(name, time, before) {
  const times = []
  for (let run = 0; run <= runs; run++) {
    await before()
    await settled()
    times.push(await time())
  }
  const rest = times.slice(1).sort((a, b) => a - b)
  const median = rest[Math.floor(rest.length / 2)]
  console.log(
    `${name.padEnd(28)} median ${median.toFixed(0)} ms   first ${times[0].toFixed(0)}   runs ${rest.map((ms) => ms.toFixed(0)).join(' ')}`,
  )
}

/** A moment for what the last view began, so that it is not counted here. */
function settled() {
  return new Promise((resolve) => setTimeout(resolve, 400))
}

/** Milliseconds from just before the act to the frame after the view has its rows. */
async function timed(page, what, act) {
  const begun = await page.evaluate((name) => {
    performance.clearMarks(name)
    return performance.now()
  }, `cuttings:${what}-painted`)
  await act()
  const painted = await page.waitForFunction(
    (name) => performance.getEntriesByName(name)[0]?.startTime,
    `cuttings:${what}-painted`,
  )
  return (await painted.jsonValue()) - begun
}
