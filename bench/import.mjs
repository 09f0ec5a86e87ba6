// Times the import of generated articles in the real window: to stored and searchable, with its memory and its longest tasks.
//
//   npm run bench:import [-- --items 10000 --kinds text,pages,html --window-first]
//
// `text`: a Karakeep export of notes of some 200 words. `pages`: a zip of saved pages, each read by the extractor: of four, one has
// 20 KB, two have 60 KB and one has 180 KB of markup. `html`: a wallabag export with as much markup, in one file, which is in
// memory whole, and may be 400 MB (5,000 of them). Memory is that of all processes at its most, less that of the idle app before (Linux
// alone); what the test tool has them keep of their requests is let go of. Processor time is of all processes together, and of the window's thread by itself, and tells more than the clock on a busy machine. Searchable: the last article is found by a word that it alone has.
// `--window-first` (as root) lets the window's thread go before all others, so that its tasks are its own work and no waiting.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { _electron } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { buildApp } from '../scripts/lib/build-app.mjs'
import { appFolder, prepareElectron } from '../scripts/lib/launch-electron.mjs'
import { createSteps } from '../scripts/lib/steps.mjs'
import { makeTemporaryFolder } from '../scripts/lib/unprivileged-user.mjs'
import { generateArticle } from './lib/generate-articles.mjs'
import { keepNoRequests } from './lib/keep-no-requests.mjs'
import { memoryOf } from './lib/memory-of.mjs'
import { processorOf } from './lib/processor-of.mjs'
import { putWindowFirst } from './lib/put-window-first.mjs'
import { watchThread } from './lib/watch-thread.mjs'

const { values } = parseArgs({
  options: {
    items: { type: 'string', default: '10000' },
    kinds: { type: 'string', default: 'text,pages' },
    'window-first': { type: 'boolean', default: false },
  },
})
const items = Number(values.items)
const exports = { text: karakeep, html: wallabag, pages: zipOfPages }
/** Of the markup of four pages. */
const kilobytes = [20, 60, 60, 180]

const steps = createSteps()
await buildApp(steps)
const electron = await prepareElectron(steps)
try {
  for (const kind of values.kinds.split(',')) await measure(kind)
} finally {
  electron.close()
}

async function measure(kind) {
  const home = makeTemporaryFolder('cuttings-bench-')
  const folder = join(home, 'export')
  mkdirSync(folder)
  const file = join(folder, kind === 'pages' ? 'pages.zip' : 'export.json')
  writeFileSync(file, exports[kind](items))
  const app = await _electron.launch({
    executablePath: electron.executable,
    args: [appFolder(), `--data-folder=${join(home, 'data')}`],
    chromiumSandbox: electron.sandbox.works,
    env: { ...process.env, ...electron.envForHome(home) },
  })
  try {
    const page = await app.firstWindow()
    await page.getByRole('button', { name: 'Import' }).waitFor()
    await workersOf(page)
    await keepNoRequests(page)
    if (values['window-first']) await putWindowFirst(app)
    await runOne(page, file, kind, app.process().pid)
  } finally {
    await app.close()
    rmSync(home, { recursive: true, force: true })
  }
}

/** Until those that start by themselves a moment after the window are there: what they need is the idle app's. */
async function workersOf(page) {
  const names = ['search', 'analyse', 'list', 'names']
  const isThere = (name) => page.workers().some((worker) => worker.url().includes(`/${name}.worker`))
  while (!names.every(isThere)) await page.waitForEvent('worker', () => true)
}

async function runOne(page, file, kind, pid) {
  const idle = memoryOf(pid)
  let most = idle
  const watch = setInterval(() => {
    most = Math.max(most, memoryOf(pid))
  }, 1000)
  await watchLongTasks(page)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Import' }).click()
  const given = performance.now()
  await (await chooser).setFiles(file)
  const start = page.getByRole('button', { name: /^Import (?:it|all|\d)/u })
  await start.waitFor({ timeout: 600_000 })
  const reviewed = performance.now()
  const before = processorOf(pid)
  const thread = await watchThread(page)
  const threadBefore = await thread()
  await start.click()
  await untilReported(page)
  const stored = performance.now()
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('searchbox').fill(`uniqueword${String(items - 1)}`)
  await page.getByRole('option').first().waitFor({ timeout: 600_000 })
  const searchable = performance.now()
  const processor = processorOf(pid) - before
  const window = (await thread()) - threadBefore
  clearInterval(watch)
  const seconds = (from, to) => ((to - from) / 1000).toFixed(1)
  const rate = (items / ((searchable - reviewed) / 1000)).toFixed(1)
  const long = await page.evaluate(() => globalThis.longTasks.map((ms) => Math.round(ms)))
  console.log(
    `${String(items)} ${kind}: review ${seconds(given, reviewed)} s, stored ${seconds(reviewed, stored)} s, searchable ${seconds(reviewed, searchable)} s: ${rate} a second; processor ${processor.toFixed(1)} s (${((processor / items) * 1000).toFixed(1)} ms each); memory over idle ${((most - idle) / 1e6).toFixed(0)} MB; window's thread ${(window / 1000).toFixed(1)} s, its longest task ${String(Math.max(0, ...long))} ms, ${String(long.length)} over 50 ms`,
  )
}

/** Asked now and then: to wait for a role would have the window looked through at each frame. */
async function untilReported(page) {
  const title = () =>
    page.evaluate(() => globalThis.document.querySelector('.ui-dialog-title')?.textContent ?? '')
  while (!/^Import .* added$/u.test(await title())) await setTimeout(2000)
}

function watchLongTasks(page) {
  return page.evaluate(() => {
    globalThis.longTasks = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration)
    }).observe({ type: 'longtask' })
  })
}

function karakeep(count) {
  const bookmarks = Array.from({ length: count }, (_, number) => {
    const { title, text } = generateArticle(number)
    return {
      id: `note-${String(number)}`,
      createdAt: 1_600_000_000 + number,
      title,
      tags: [`tag ${String(number % 40)}`],
      content: { type: 'text', text: `${text}\n\nuniqueword${String(number)}` },
    }
  })
  return JSON.stringify({ bookmarks })
}

function wallabag(count) {
  return JSON.stringify(
    Array.from({ length: count }, (_, number) => {
      const { title, text, author } = generateArticle(number)
      return {
        id: number + 1,
        title,
        url: `https://news.example.com/${String(number)}`,
        is_archived: number % 2,
        is_starred: 0,
        tags: [`tag ${String(number % 40)}`],
        published_by: [author],
        created_at: '2024-10-29T16:30:11+0100',
        content: pageOf(`${text}\n\nuniqueword${String(number)}`, kilobytes[number % 4]),
      }
    }),
  )
}

function zipOfPages(count) {
  const files = {}
  for (let number = 0; number < count; number += 1) {
    const { title, text, author } = generateArticle(number)
    // In the first sentence: a word that stands by itself below an article is none of it.
    const body = pageOf(`uniqueword${String(number)} ${text}`, kilobytes[number % 4])
    files[`pages/${String(number)}.html`] = strToU8(
      `<!doctype html><html lang="en"><head><title>${title}</title><meta name="author" content="${author}"><link rel="canonical" href="https://news.example.com/${String(number)}"></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${body}</article></body></html>`,
    )
  }
  return zipSync(files, { level: 1 })
}

/** An article as pages have it: its paragraphs with links and figures, in markup that makes up the rest of the size. */
function pageOf(text, size) {
  const paragraphs = text
    .split('\n\n')
    .map((words) => `<p>${words} <a href="https://example.org/more">More</a></p>`)
  const figure =
    '<figure class="figure figure--wide" data-component="image"><div class="figure__holder"><img src="https://example.org/a.jpg" srcset="https://example.org/a-400.jpg 400w, https://example.org/a-800.jpg 800w" alt=""></div></figure>'
  const spare = Math.max(0, size * 1000 - paragraphs.join('').length)
  const each = Math.ceil(spare / figure.length / paragraphs.length)
  return `<div class="article-body">${paragraphs.map((paragraph) => paragraph + figure.repeat(each)).join('')}</div>`
}
