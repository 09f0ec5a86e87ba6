// Times backups: a full one, and one of ten changed items, at several sizes of archive; time and bytes.
//
//   npm run bench:backup [-- --items 1000,10000,100000]
//
// The time is from the key to the notice in the window: reading, packing, writing, flushing, and reading back.
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { _electron } from '@playwright/test'
import { buildApp } from '../scripts/lib/build-app.mjs'
import { appFolder, prepareElectron } from '../scripts/lib/launch-electron.mjs'
import { createSteps } from '../scripts/lib/steps.mjs'
import { makeTemporaryFolder } from '../scripts/lib/unprivileged-user.mjs'
import { seedArchive } from './lib/seed-archive.mjs'

const { values } = parseArgs({ options: { items: { type: 'string', default: '1000,10000' } } })
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
  const home = makeTemporaryFolder('cuttings-bench-')
  const env = { ...process.env, ...electron.envForHome(home) }
  const args = [appFolder(), `--data-folder=${join(home, 'data')}`]
  const start = () =>
    _electron.launch({
      executablePath: electron.executable,
      args,
      chromiumSandbox: electron.sandbox.works,
      env,
    })
  try {
    let app = await start()
    let page = await app.firstWindow()
    await page.getByRole('main').first().waitFor()
    await seedArchive(page, items, (done) => process.stdout.write(`\rfilling: ${String(done)} items`))
    process.stdout.write('\n')
    await app.close()
    app = await start()
    page = await app.firstWindow()
    await page.getByRole('option').first().waitFor()
    await backUp(page, items, 'full', home)
    await page.getByRole('option').first().click()
    for (let times = 0; times < 9; times += 1) await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('s')
    await page.getByRole('option').first().locator('.library-row-star').waitFor()
    await backUp(page, items, 'ten changed', home)
    await app.close()
  } finally {
    rmSync(home, { recursive: true, force: true })
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
  const folder = join(home, 'Documents', 'Cuttings', 'Backups')
  mkdirSync(folder, { recursive: true })
  const newest = readdirSync(folder)
    .filter((name) => name.endsWith('.zip'))
    .sort()
    .at(-1)
  const bytes = statSync(join(folder, newest ?? '.')).size
  console.log(
    `${String(items)} items, ${what}: ${seconds} s, ${(bytes / 1e6).toFixed(2)} MB (${String(newest)})`,
  )
}
