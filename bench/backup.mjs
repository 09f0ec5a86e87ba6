// Times backups: a full one, and one of ten changed items, at several sizes of archive; time and bytes.
//
//   npm run bench:backup [-- --items 1000,10000,100000] [-- --paragraphs 6] [-- --keep DIR]
//
// The time is from the key to the notice in the window: reading, packing, writing, flushing, and reading back. The articles
// are analysed and indexed before it begins. `--keep` leaves each archive in DIR, and takes it from there the next time.
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildApp } from '../scripts/lib/build-app.mjs'
import { prepareElectron } from '../scripts/lib/launch-electron.mjs'
import { createSteps } from '../scripts/lib/steps.mjs'
import { ensureOwnFolder, makeTemporaryFolder } from '../scripts/lib/unprivileged-user.mjs'
import { appSession } from './lib/app-session.mjs'
import { fillWithNames } from './lib/fill-with-names.mjs'

const { values } = parseArgs({
  options: {
    items: { type: 'string', default: '1000,10000' },
    paragraphs: { type: 'string', default: '6' },
    keep: { type: 'string' },
  },
})
const sizes = values.items.split(',').map(Number)

const steps = createSteps()
await buildApp(steps)
const electron = await prepareElectron(steps)
try {
  for (const items of sizes) await measure(items)
} finally {
  electron.close()
}

async function measure(items) {
  const home = values.keep === undefined ? makeTemporaryFolder('cuttings-bench-') : keptFolder(items)
  try {
    const size = { items, people: items, paragraphs: Number(values.paragraphs) }
    if (!existsSync(join(home, 'data'))) await fillWithNames(electron, home, size)
    // Without an earlier one, the first is a full one.
    rmSync(folderOf(home), { recursive: true, force: true })
    await appSession(electron, home, async (page) => {
      await page.getByRole('option').first().waitFor()
      await backUp(page, items, 'full', home)
      await page.getByRole('option').first().click()
      for (let times = 0; times < 9; times += 1) await page.keyboard.press('Shift+ArrowDown')
      await page.keyboard.press('s')
      await page.getByRole('option').first().locator('.library-row-star').waitFor()
      await backUp(page, items, 'ten changed', home)
    })
  } finally {
    if (values.keep === undefined) rmSync(home, { recursive: true, force: true })
  }
}

async function backUp(page, items, what, home) {
  const begun = performance.now()
  await page.keyboard.press('Control+Shift+S')
  await page
    .getByText(/^Backed up to/u)
    .last()
    .waitFor({ timeout: 30 * 60_000 })
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  await page.getByRole('button', { name: 'Close notice' }).last().click()
  const folder = folderOf(home)
  mkdirSync(folder, { recursive: true })
  const newest = readdirSync(folder)
    .filter((name) => name.endsWith('.zip'))
    .sort()
    .at(-1)
  const bytes = statSync(join(folder, newest ?? '.')).size
  console.log(
    `${String(items)} items, ${what}: ${seconds} s, ${(bytes / 1e6).toFixed(2)} MB (${String(newest)}), load ${loadavg()[0].toFixed(1)}`,
  )
}

function keptFolder(items) {
  return ensureOwnFolder(join(ensureOwnFolder(resolve(values.keep)), String(items)))
}

function folderOf(home) {
  return join(home, 'Documents', 'Cuttings', 'Backups')
}
