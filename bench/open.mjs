// How the window's thread fares while a large PDF comes in, in real Electron: opened from the dialog or dropped, read, saved, and
// its original looked at.
//
//   npm run bench:open [-- --megabytes 30 --pages 100 --ways open,drop --window-first]
//
// Of each step the longest task of the window's thread and how many were over 50 ms. `--window-first` (as root) lets that thread go
// before all others, so that its tasks are its own work and no waiting.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { _electron } from '@playwright/test'
import { buildApp } from '../scripts/lib/build-app.mjs'
import { appFolder, prepareElectron } from '../scripts/lib/launch-electron.mjs'
import { createSteps } from '../scripts/lib/steps.mjs'
import { makeTemporaryFolder } from '../scripts/lib/unprivileged-user.mjs'
import { largePdf } from './lib/large-pdf.mjs'
import { putWindowFirst } from './lib/put-window-first.mjs'

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '30' },
    pages: { type: 'string', default: '100' },
    ways: { type: 'string', default: 'open,drop' },
    'window-first': { type: 'boolean', default: false },
  },
})

const steps = createSteps()
await buildApp(steps)
const electron = await prepareElectron(steps)
const ways = { open: openFromDialog, drop: dropOnWindow }
const pdf = largePdf(Number(values.megabytes), Number(values.pages))
try {
  for (const way of values.ways.split(',')) await measure(way)
} finally {
  electron.close()
}

async function measure(way) {
  const home = makeTemporaryFolder('cuttings-bench-')
  const file = join(home, 'report.pdf')
  writeFileSync(file, pdf)
  const app = await _electron.launch({
    executablePath: electron.executable,
    args: [appFolder(), `--data-folder=${join(home, 'data')}`],
    chromiumSandbox: electron.sandbox.works,
    env: { ...process.env, ...electron.envForHome(home) },
  })
  try {
    const page = await app.firstWindow()
    await page.getByRole('button', { name: 'Import' }).waitFor({ timeout: 180_000 })
    if (values['window-first']) await putWindowFirst(app)
    await watchLongTasks(page)
    const longest = stepsOf(page, way)
    const form = page.getByRole('dialog', { name: 'Add to the archive' })
    await longest('read', async () => {
      await ways[way](app, page, file)
      await form.getByRole('textbox', { name: 'Title' }).waitFor({ timeout: 300_000 })
    })
    const title = await form.getByRole('textbox', { name: 'Title' }).inputValue()
    await longest('saved', async () => {
      await form.getByRole('button', { name: 'Save' }).click()
      await page
        .getByRole('main')
        .getByRole('heading', { name: title, exact: true })
        .first()
        .waitFor({ timeout: 120_000 })
    })
    await longest('original', async () => {
      await page.keyboard.press('Control+Shift+O')
      await page
        .getByText(/SHA-256/u)
        .first()
        .waitFor({ timeout: 60_000 })
      await page.waitForTimeout(3000)
    })
  } finally {
    await app.close()
    rmSync(home, { recursive: true, force: true })
  }
}

/** Tells of each step how long it took, and of its long tasks. */
function stepsOf(page, way) {
  return async (step, work) => {
    const began = performance.now()
    await work()
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    const long = await page.evaluate(() => globalThis.longTasks.splice(0).map((ms) => Math.round(ms)))
    console.log(
      `${values.megabytes} MB by ${way}, ${step}: ${seconds} s, longest task ${String(Math.max(0, ...long))} ms, ${String(long.length)} over 50 ms`,
      long.join(' '),
    )
  }
}

async function openFromDialog(app, page, file) {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, file)
  await page.keyboard.press('Control+o')
}

/** A file of the disk, as a person drops one: its bytes are not in the window. */
async function dropOnWindow(_app, page, file) {
  await page.evaluate(() => {
    const input = Object.assign(globalThis.document.createElement('input'), { type: 'file', id: 'dropped' })
    globalThis.document.body.append(input)
  })
  await page.locator('#dropped').setInputFiles(file)
  await page.evaluate(() => {
    const { document, DataTransfer, DragEvent } = globalThis
    const input = document.querySelector('#dropped')
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(input.files[0])
    input.remove()
    for (const type of ['dragenter', 'dragover', 'drop'])
      document
        .querySelector('main')
        .dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }))
  })
}

function watchLongTasks(page) {
  return page.evaluate(() => {
    globalThis.longTasks = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration)
    }).observe({ type: 'longtask' })
  })
}
