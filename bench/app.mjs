// Search in the real window: from a key to the painted rows, the first result after a start, facets, one item changed and
// searchable, and memory, over an archive of generated articles that the app itself has analysed and indexed.
//
//   npm run bench:app [-- --items 1000] [-- --rounds 1] [-- --json FILE] [-- --keep DIR] [-- --views] [-- --pace 100]
//
// `--pace`: ms between the paint of one key and the next key; 100 is as fast as people type. A change comes when the app is at
// rest. With 0 each comes as soon as the tool can, and waits also for what the one before it left to be done.
// `--keep` leaves the archive in DIR, and takes it from there the next time. `--views`: that archive is one of bench:views,
// where other words are to be found.
// A change is measured with the disk, which a change waits for; beside it stands how long one row takes that is written as
// strictly. Where DIR of `--keep` is on a file system in memory (`/dev/shm`), it is measured without the disk, as the target says.
// The same keys are typed in a bare window too (`bareSearchApp`): what is above its times is our own.
// Memory is the proportional share (PSS) of all processes, beside that of the same engine with a blank window.
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { _electron } from '@playwright/test'
import { buildApp } from '../scripts/lib/build-app.mjs'
import { appFolder, prepareElectron } from '../scripts/lib/launch-electron.mjs'
import { createSteps } from '../scripts/lib/steps.mjs'
import { ensureOwnFolder, makeTemporaryFolder } from '../scripts/lib/unprivileged-user.mjs'
import { bareSearchApp } from './lib/bare-search-app.mjs'
import { blankApp } from './lib/blank-app.mjs'
import { fillArchive } from './lib/fill-archive.mjs'
import { generateFindings } from './lib/generate-findings.mjs'
import { keepNoRequests } from './lib/keep-no-requests.mjs'
import { nameOfPerson } from './lib/made-words.mjs'
import { memoryOf } from './lib/memory-of.mjs'
import { quantiles } from './lib/quantiles.mjs'
import { watchWorkers } from './lib/watch-workers.mjs'

const { values } = parseArgs({
  options: {
    items: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '1' },
    json: { type: 'string' },
    keep: { type: 'string' },
    pace: { type: 'string', default: '100' },
    views: { type: 'boolean', default: false },
  },
})
const items = Number(values.items)
const rounds = Number(values.rounds)
const pace = Number(values.pace)
const firstQuery = 'harbour '
/** ms: what a page has asked the database for is still read when the page is gone, and the next start would wait for it. */
const rest = 5000
/** ms: the list of all items stands again by then. */
const shortRest = 500
/** Typed key by key, from the first letter. */
const queries = values.views
  ? queriesOfViews()
  : [
      'harbour election',
      'lisbon railway',
      'petra novák',
      'drought tariff',
      'glacier orchestra plan',
      'school pension',
      'tariff case',
      'kessler',
      'residents answer costs',
      'museum budget',
    ]

const steps = createSteps()
await buildApp(steps)
const electron = await prepareElectron(steps)
const home =
  values.keep === undefined ? makeTemporaryFolder('cuttings-bench-') : ensureOwnFolder(resolve(values.keep))

try {
  if (!existsSync(join(home, 'data'))) await fillArchive(electron, home, items)
  const result = { items, pace, engine: electron.engine.kind, ...(await measure()) }
  report(result)
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(result, null, 2))
} finally {
  electron.close()
  if (values.keep === undefined) rmSync(home, { recursive: true, force: true })
}

/** Words of titles, people, places and offices as `seedNames` has them. */
function queriesOfViews() {
  const titles = [7, 1234, 4321].map((number) => generateFindings(number, items).title.split(' '))
  return [
    ...titles.map(([, first, second]) => `${first} ${second}`),
    ...[0, 40, 900].map((number) => nameOfPerson(number).toLowerCase()),
    'lisbon council',
    'finance minister said',
    'nairobi bank',
    'harbour professor',
  ]
}

async function launch(args) {
  return _electron.launch({
    executablePath: electron.executable,
    args,
    chromiumSandbox: electron.sandbox.works,
    env: { ...process.env, ...electron.envForHome(home) },
  })
}

/** The same keys in a bare window: what the engine itself takes here. */
async function measureBare() {
  const app = await launch([bareSearchApp(home), `--user-data-dir=${join(home, 'bare')}`])
  try {
    const page = await app.firstWindow()
    await keepNoRequests(page)
    await page.waitForLoadState()
    await page.evaluate(watchWorkers)
    const times = { keys: [], busy: [] }
    for (const query of queries) await typeQuery(page, query, times)
    return times
  } finally {
    await app.close()
  }
}

async function measure() {
  const blank = await launch([blankApp(home), `--user-data-dir=${join(home, 'blank')}`])
  const empty = await blank.firstWindow()
  await keepNoRequests(empty)
  await empty.waitForLoadState()
  const blankBytes = memoryOf(blank.process().pid)
  await blank.close()
  const bare = await measureBare()

  const app = await launch([appFolder(), `--data-folder=${join(home, 'data')}`])
  try {
    const page = await app.firstWindow()
    await keepNoRequests(page)
    await page.getByRole('main').first().waitFor()
    // Again, with the workers' messages noted.
    await page.addInitScript(watchWorkers)
    await page.addInitScript(searchAtOnce, firstQuery)
    await page.reload()
    // An archive that was kept may have its index made anew first.
    await page.waitForFunction(() => globalThis.benchIndexed?.length > 0, undefined, { timeout: 600_000 })
    await setTimeout(rest)
    await page.reload()
    const first = await paintedFor(page, firstQuery)
    await setTimeout(rest)
    const atRest = memoryOf(app.process().pid) - blankBytes
    const keys = []
    const busy = []
    for (let round = 0; round < rounds; round += 1)
      for (const query of queries) await typeQuery(page, query, { keys, busy })
    const facets = await facetTimes(page)
    const changes = await changeTimes(page)
    const writes = await writeTimes(page)
    const memory = memoryOf(app.process().pid) - blankBytes
    const answers = await page.evaluate(() => globalThis.benchTimes('search'))
    return { first, bare, keys, busy, answers, facets, changes, writes, atRest, memory, blank: blankBytes }
  } finally {
    await app.close()
  }
}

function box(page) {
  return page.getByRole('searchbox', { name: 'Search the archive' })
}

/** Runs in the page before anything else: puts a query into the box as soon as there is one, as no person and no driver could. */
function searchAtOnce(query) {
  const observer = new MutationObserver(() => {
    const found = document.querySelector('[role=searchbox]')
    if (found === null) return
    observer.disconnect()
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(found, query)
    found.dispatchEvent(new InputEvent('input', { bubbles: true }))
  })
  observer.observe(document, { childList: true, subtree: true })
}

/** When the rows of this query were painted, in ms since the page's beginning. */
async function paintedFor(page, query) {
  return page.evaluate(whenPainted, query)
}

/** Runs in the page. Told by the engine: to look at each frame would cost the thread that is measured. */
function whenPainted(asked) {
  const find = () => {
    const marks = performance.getEntriesByName('cuttings:hits-painted')
    return marks.findLast(({ detail }) => detail === asked)?.startTime
  }
  return new Promise((resolve) => {
    const observer = new PerformanceObserver(() => look())
    const look = () => {
      const at = find()
      if (at === undefined) return
      observer.disconnect()
      resolve(at)
    }
    observer.observe({ type: 'mark' })
    look()
  })
}

/** From the time stamp of the key's event to after the paint, and how long the window's own thread was busy. */
async function typeQuery(page, query, { keys, busy }) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const threadTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000
  }
  await box(page).fill('')
  await box(page).focus()
  // The first key does not have to draw what comes of it that the box is empty.
  await setTimeout(shortRest)
  for (let at = 0; at < query.length; at += 1) {
    const before = await threadTime()
    await page.keyboard.type(query[at])
    const painted = await paintedFor(page, query.slice(0, at + 1))
    keys.push(painted - (await page.evaluate(() => globalThis.benchKey)))
    busy.push((await threadTime()) - before)
    await setTimeout(pace)
  }
  await session.detach()
}

/** ms between the question and the answer, with the facets shown, for results of every size. */
async function facetTimes(page) {
  await box(page).fill('the ')
  await paintedFor(page, 'the ')
  await page.getByRole('button', { name: 'Narrow by source, tag, people …' }).click()
  for (const query of [...queries, 'plan', 'is:unread', 'published:2015..2020', 'the OR plan']) {
    await box(page).fill(`${query} `)
    await paintedFor(page, `${query} `)
    await page.waitForFunction(() => globalThis.benchTimes('facets').waiting === 0)
  }
  await page.getByRole('button', { name: 'Narrow by source, tag, people …' }).click()
  return page.evaluate(() => globalThis.benchTimes('facets').times)
}

/**
 * ms from the key that stars an item to the word of the index that it has taken it in: durable, and found. What it says of the star
 * before does not count.
 */
async function changeTimes(page) {
  await box(page).fill('harbour ')
  await paintedFor(page, 'harbour ')
  await page.getByRole('listbox', { name: 'Items found' }).focus()
  await page.keyboard.press('ArrowDown')
  const times = []
  for (let change = 0; change < 30; change += 1) {
    if (pace > 0) await setTimeout(shortRest)
    const before = await page.evaluate(() => globalThis.benchIndexed.length)
    await page.keyboard.press('s')
    const indexed = await page.waitForFunction((seen) => {
      const { benchIndexed, benchKey, benchTold } = globalThis
      return benchTold > benchKey && benchIndexed.slice(seen).find((at) => at > benchTold)
    }, before)
    times.push((await indexed.jsonValue()) - (await page.evaluate(() => globalThis.benchKey)))
  }
  return times
}

/** ms that a row of a database of its own takes to be on the disk, while nothing else happens. */
async function writeTimes(page) {
  return page.evaluate(async () => {
    const name = 'bench-writes'
    const settled = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const opening = indexedDB.open(name)
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows')
    const db = await settled(opening)
    const times = []
    for (let row = 0; row < 30; row += 1) {
      const begin = performance.now()
      await new Promise((resolve) => {
        const writing = db.transaction('rows', 'readwrite', { durability: 'strict' })
        writing.oncomplete = resolve
        writing.objectStore('rows').put('x'.repeat(500), row)
      })
      times.push(performance.now() - begin)
    }
    db.close()
    await settled(indexedDB.deleteDatabase(name))
    return times
  })
}

function report({ first, bare, keys, busy, answers, facets, changes, writes, atRest, memory, blank }) {
  const mega = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`
  console.log(
    `\nSearch in the window, ${String(items)} items, ${electron.engine.kind} engine, load ${loadavg()[0].toFixed(1)}, pace ${String(pace)} ms`,
  )
  const row = (name, times, target) => console.log(`${name.padEnd(38)} ${quantiles(times)}   ${target}`)
  row('key to twenty bare rows, ms', bare.keys, '(a bare window)')
  row('CPU of its thread per key, ms', bare.busy, '(a bare window)')
  row('key to painted rows, ms', keys, 'target p95 ≤ 40, p99 ≤ 80')
  row('CPU of the window thread per key, ms', busy, 'target ≤ 8 of our own')
  row('answer of the worker, ms', answers.times, '')
  row('facets, ms', facets, 'target p95 ≤ 50')
  row('one item changed and searchable, ms', changes, 'target p99 ≤ 20, without the disk')
  row('one row written to the disk, ms', writes, '')
  console.log(`${'first result after the page begins'.padEnd(38)} ${first.toFixed(0)} ms   target ≤ 300`)
  console.log(
    `${'memory of all processes, PSS'.padEnd(38)} ${mega(atRest)} over a blank window's ${mega(blank)}, ${mega(memory)} after all of this   target ≤ 300`,
  )
}
