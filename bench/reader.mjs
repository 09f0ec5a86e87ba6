// How smoothly a long article with thousands of marks scrolls and opens in the real window, beside the same article
// without any in the same run, since a machine that is at work is slow for both.
//
//   npm run bench:reader [-- --marks 2000] [-- --paragraphs 300] [-- --rounds 4] [-- --seed 1]
import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildApp } from '../scripts/lib/build-app.mjs'
import { prepareElectron } from '../scripts/lib/launch-electron.mjs'
import { createSteps } from '../scripts/lib/steps.mjs'
import { makeTemporaryFolder } from '../scripts/lib/unprivileged-user.mjs'
import { appSession } from './lib/app-session.mjs'
import { seedMarkedArticle } from './lib/seed-marked-article.mjs'
import { watchThread } from './lib/watch-thread.mjs'

const { values } = parseArgs({
  options: {
    marks: { type: 'string', default: '2000' },
    paragraphs: { type: 'string', default: '300' },
    rounds: { type: 'string', default: '4' },
    seed: { type: 'string', default: '1' },
  },
})
const size = { marks: Number(values.marks), paragraphs: Number(values.paragraphs), seed: Number(values.seed) }
const rounds = Number(values.rounds)
/** Frames of one pass, and CSS px that each goes on. */
const frames = 240
const step = 40

const steps = createSteps()
await buildApp(steps)
const electron = await prepareElectron(steps)
const home = makeTemporaryFolder('cuttings-bench-')

try {
  await appSession(electron, home, async (page) => {
    await page.getByRole('main').first().waitFor()
    await seedMarkedArticle(page, size)
  })
  await appSession(electron, home, measure)
} finally {
  electron.close()
  rmSync(home, { recursive: true, force: true })
}

async function measure(page) {
  const watch = await watchThread(page)
  const work = { bare: [], marked: [] }
  const passes = { bare: [], marked: [] }
  const openings = { bare: [], marked: [] }
  for (let round = 0; round <= rounds; round++) {
    for (const name of ['bare', 'marked']) {
      const opened = await open(page, name)
      const before = await watch()
      const deltas = await page.evaluate(scroll, [frames, step])
      const spent = (await watch()) - before
      // The first round warms up.
      if (round === 0) continue
      openings[name].push(opened)
      passes[name].push(...deltas)
      work[name].push(spent / frames)
    }
  }
  console.log(
    `\n${String(size.marks)} marks, ${String(size.paragraphs)} paragraphs, ${String(rounds)} rounds of ${String(frames)} frames, ${electron.engine.kind} engine, seed ${String(size.seed)}`,
  )
  const facts = [
    ['frame, median', 'ms', (name) => quantile(passes[name], 0.5)],
    ['frame, 95 of 100', 'ms', (name) => quantile(passes[name], 0.95)],
    ['frame, longest', 'ms', (name) => Math.max(...passes[name])],
    [
      'frames over 25 ms',
      '%',
      (name) => (100 * passes[name].filter((ms) => ms > 25).length) / passes[name].length,
    ],
    ['work a frame, median', 'ms', (name) => quantile(work[name], 0.5)],
    ['opening, median', 'ms', (name) => quantile(openings[name], 0.5)],
  ]
  for (const [label, unit, of] of facts) {
    const [bare, marked] = [of('bare'), of('marked')]
    const ratio = bare === 0 ? '' : `   ratio ${(marked / bare).toFixed(2)}`
    console.log(
      `${label.padEnd(20)} bare ${bare.toFixed(1)} ${unit}   marked ${marked.toFixed(1)} ${unit}${ratio}`,
    )
  }
  console.log('target: no ratio above 1.2 of frames and of work; 16.7 ms is 60 frames a second')
}

/** Milliseconds from the click in the list to the frame in which the text is there with its marks. */
async function open(page, name) {
  const title = `The ${name} article`
  const row = page.getByRole('option', { name: new RegExp(title, 'u') })
  await row.waitFor()
  const begun = await page.evaluate(() => performance.now())
  await row.click()
  const shown = await page.waitForFunction(
    (wanted) =>
      document.querySelector('.reader-title')?.textContent === wanted &&
      document.querySelector('.reader-text p') !== null &&
      performance.now(),
    title,
  )
  return (await shown.jsonValue()) - begun
}

/** Runs in the page: scrolls down from the top, and gives how long each frame took, ms. */
function scroll([count, by]) {
  const view = document.querySelector('.reader-scroll')
  view.scrollTop = 0
  return new Promise((resolve) => {
    const deltas = []
    let before = 0
    const frame = (now) => {
      if (before !== 0) deltas.push(now - before)
      before = now
      view.scrollTop += by
      if (deltas.length < count) requestAnimationFrame(frame)
      else resolve(deltas)
    }
    // Not among the frames in which the text itself appears.
    setTimeout(() => requestAnimationFrame(frame), 500)
  })
}

function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
