// Times how long lists of names, entity pages and the quote bank take from the click to their first rows on the screen,
// and looks for rows that are blank while they scroll, in the real window, over an archive of generated articles.
//
//   npm run bench:views [-- --items 1000] [-- --people ITEMS] [-- --paragraphs 6] [-- --runs 5] [-- --keep DIR]
//
// `--keep` leaves the archive in DIR, and takes it from there the next time.
import { existsSync, rmSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { buildApp } from '../scripts/lib/build-app.mjs'
import { prepareElectron } from '../scripts/lib/launch-electron.mjs'
import { createSteps } from '../scripts/lib/steps.mjs'
import { ensureOwnFolder, makeTemporaryFolder } from '../scripts/lib/unprivileged-user.mjs'
import { appSession } from './lib/app-session.mjs'
import { blankFrames } from './lib/blank-frames.mjs'
import { fillWithNames } from './lib/fill-with-names.mjs'
import { watchThread } from './lib/watch-thread.mjs'

const { values } = parseArgs({
  options: {
    items: { type: 'string', default: '1000' },
    people: { type: 'string' },
    paragraphs: { type: 'string', default: '6' },
    runs: { type: 'string', default: '5' },
    keep: { type: 'string' },
  },
})
const items = Number(values.items)
const size = { items, people: Number(values.people ?? values.items), paragraphs: Number(values.paragraphs) }
const runs = Number(values.runs)

const steps = createSteps()
await buildApp(steps)
const electron = await prepareElectron(steps)
const home =
  values.keep === undefined ? makeTemporaryFolder('cuttings-bench-') : ensureOwnFolder(resolve(values.keep))

try {
  if (!existsSync(join(home, 'data'))) await fillWithNames(electron, home, size)
  await appSession(electron, home, measure)
} finally {
  electron.close()
  if (values.keep === undefined) rmSync(home, { recursive: true, force: true })
}

async function measure(page) {
  await page.getByRole('navigation', { name: 'Views' }).waitFor({ timeout: 5 * 60_000 })
  console.log(
    `\nFrom the click to the first rows, ${String(items)} items, ${electron.engine.kind} engine, load ${loadavg()[0].toFixed(1)}`,
  )
  const watch = await watchThread(page)
  const report = reporter(page, watch)
  const away = () => press(page, 'All items')
  const toNames = (list) => async () => {
    await press(page, list)
    await page.getByRole('listbox', { name: list }).getByRole('option').first().waitFor()
    await page.getByRole('listbox', { name: list }).focus()
    await page.keyboard.press('Home')
  }
  const enter = () => page.keyboard.press('Enter')
  const inOrder = async (order) => {
    await page.getByRole('button', { name: 'Sort' }).click()
    await page
      .getByRole('menuitemradio', { name: order })
      .or(page.getByRole('menuitem', { name: order }))
      .click()
    await settled()
  }
  // From another list, since the last one is still known.
  for (const [name, list, from] of [
    ['all items', 'All items', 'Starred'],
    ['half of the items', 'Inbox', 'All items'],
    ['some of the items', 'Starred', 'All items'],
  ]) {
    await report(
      name,
      () => timed(page, list, () => press(page, list)),
      () => press(page, from),
    )
    await scrolls(name, page, list)
  }
  await inOrder(/^Title/u)
  await report('half of the items, by title', () => timed(page, 'Inbox', () => press(page, 'Inbox')), away)
  await inOrder(/^Date added/u)
  await report('people', () => timed(page, 'People', () => press(page, 'People')), away)
  await scrolls('people', page, 'People')
  await report('organisations', () => timed(page, 'Organisations', () => press(page, 'Organisations')), away)
  await report('quote bank', () => timed(page, 'Quotes', () => press(page, 'Quote bank')), away)
  await scrolls('quote bank', page, 'Quotes')
  for (const [name, list] of [
    ['most mentioned person', 'People'],
    ['most mentioned place', 'Places'],
  ]) {
    await report(name, () => timed(page, 'Mentions', enter), toNames(list))
    await scrolls(name, page, 'Mentions')
  }
  console.log('target: under 200 ms, and no blank frame')
}

async function scrolls(name, page, list) {
  const { blank, frames, rows } = await page.evaluate(blankFrames, [list, 40, 240])
  console.log(
    `${name.padEnd(28)} scrolled: ${String(blank)} of ${String(frames)} frames with a blank row, ${String(rows)} rows`,
  )
}

function press(page, name) {
  return page.evaluate((label) => {
    const buttons = [...document.querySelectorAll('nav[aria-label="Views"] button')]
    buttons.find((button) => button.textContent.startsWith(label)).click()
  }, name)
}

/**
 * Times an opening several times; `watch` gives the window's own part of it, which the load of the machine is not in.
 * The longest task is of the opening and of what follows it until the view is at rest.
 */
function reporter(page, watch) {
  return async (name, time, before) => {
    const times = []
    const work = []
    const tasks = []
    for (let run = 0; run <= runs; run++) {
      await before()
      await settled()
      const begun = await watch()
      await page.evaluate(watchTasks)
      times.push(await time())
      work.push((await watch()) - begun)
      await settled()
      tasks.push(await page.evaluate(() => globalThis.benchTasks()))
    }
    const rest = times.slice(1).sort((a, b) => a - b)
    const spent = work.slice(1).sort((a, b) => a - b)
    const middle = Math.floor(rest.length / 2)
    console.log(
      `${name.padEnd(28)} median ${rest[middle].toFixed(0)} ms   best ${rest[0].toFixed(0)}   first ${times[0].toFixed(0)}   the window's thread ${spent[middle].toFixed(0)}   longest task ${Math.max(...tasks).toFixed(0)}`,
    )
  }
}

/** Runs in the page: from now on notes tasks of 50 ms and more, ms by the clock on the wall. */
function watchTasks() {
  const tasks = []
  const observer = new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration))
  })
  observer.observe({ type: 'longtask' })
  globalThis.benchTasks = () => {
    observer.disconnect()
    return Math.max(0, ...tasks)
  }
}

/** A moment for what the last view began, so that it is not counted here. */
function settled() {
  return setTimeout(400)
}

/** Milliseconds from just before the act to the frame after the list of this name has a row with words in it. */
async function timed(page, list, act) {
  const begun = await page.evaluate(() => performance.now())
  const painted = page.evaluate(
    (name) =>
      new Promise((resolve) => {
        const look = () => {
          const row = document.querySelector(
            `[role=listbox][aria-label="${name}"]:not([aria-busy=true]) [role=option]`,
          )
          if (row === null || row.textContent.trim() === '') requestAnimationFrame(look)
          else requestAnimationFrame((now) => resolve(now))
        }
        look()
      }),
    list,
  )
  await act()
  return (await painted) - begun
}
