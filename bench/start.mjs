// Times a start: from the process's beginning to the first paint of the list, with an archive of 1,000 items.
//
//   npm run bench:start [-- --items 1000] [-- --runs 5]
//
// The peer in the same run is the engine itself: the same binary opening an empty window, so that the ratio says
// what is ours on any machine.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { _electron } from '@playwright/test'
import { buildApp } from '../scripts/lib/build-app.mjs'
import { appFolder, prepareElectron } from '../scripts/lib/launch-electron.mjs'
import { createSteps } from '../scripts/lib/steps.mjs'
import { makeTemporaryFolder } from '../scripts/lib/unprivileged-user.mjs'
import { blankApp } from './lib/blank-app.mjs'
import { fillArchive } from './lib/fill-archive.mjs'

const { values } = parseArgs({
  options: { items: { type: 'string', default: '1000' }, runs: { type: 'string', default: '5' } },
})
const items = Number(values.items)
const runs = Number(values.runs)

const steps = createSteps()
await buildApp(steps)
const electron = await prepareElectron(steps)
const home = makeTemporaryFolder('cuttings-bench-')
const env = { ...process.env, ...electron.envForHome(home) }

try {
  await fillArchive(electron, home, items)
  const ours = await timeStarts([appFolder(), `--data-folder=${join(home, 'data')}`], 'cuttings:list-painted')
  const blank = await timeStarts(
    [blankApp(home), `--user-data-dir=${join(home, 'blank')}`],
    'first-contentful-paint',
  )
  report(ours, blank)
} finally {
  electron.close()
  rmSync(home, { recursive: true, force: true })
}

/** Milliseconds of each run, without the first one, which warms the disk's cache. */
async function timeStarts(args, mark) {
  const times = []
  for (let run = 0; run <= runs; run++) times.push(await timeStart(args, mark))
  return times.slice(1)
}

/** The test tool holds the app until it is connected, which counts in here for both. */
async function timeStart(args, mark) {
  const begun = Date.now()
  const app = await _electron.launch({
    executablePath: electron.executable,
    args,
    chromiumSandbox: electron.sandbox.works,
    env,
  })
  const page = await app.firstWindow()
  const painted = await page.waitForFunction((name) => {
    const [entry] = performance.getEntriesByName(name)
    return entry === undefined ? null : performance.timeOrigin + entry.startTime
  }, mark)
  const time = (await painted.jsonValue()) - begun
  await app.close()
  return time
}

function report(ours, blank) {
  const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]
  const row = (name, times) =>
    console.log(
      `${name.padEnd(28)} median ${median(times).toFixed(0)} ms   runs ${times.map((time) => time.toFixed(0)).join(' ')}`,
    )
  console.log(
    `\nStart to first paint, ${String(items)} items, ${String(runs)} runs after a warm-up, ${electron.engine.kind} engine`,
  )
  row('Cuttings, list painted', ours)
  row('the engine, an empty window', blank)
  console.log(`ratio ${(median(ours) / median(blank)).toFixed(2)}   target: under 1,500 ms`)
}
