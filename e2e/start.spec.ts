import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { Backups } from './pages/backups'
import { Library } from './pages/library'
import { bridgeOf } from './support/bridge-of'
import { folderContent } from './support/folder-content'
import { readSetup } from './support/global-setup'
import { expect, test, type LaunchedApp } from './support/launch-app'

const remembered = { archiveId: 'a', items: 3, decisions: 7, lastCommit: 1_700_000_000_000 }
const sentinelOf = ({ dataFolder }: LaunchedApp): string => join(dataFolder, 'sentinel.json')

interface SentinelFile {
  readonly engineMajor: number
  readonly archive: unknown
}
const readSentinel = (cuttings: LaunchedApp): SentinelFile =>
  JSON.parse(readFileSync(sentinelOf(cuttings), 'utf8')) as SentinelFile

/** Ends the app, changes what it left behind, and looks at the folder. */
async function leftBehind(cuttings: LaunchedApp, change: () => void): Promise<Record<string, string>> {
  await cuttings.page.evaluate(async () => {
    const opening = indexedDB.open('kept')
    await new Promise((resolve) => (opening.onsuccess = resolve))
    opening.result.close()
  })
  await cuttings.quit()
  change()
  return folderContent(cuttings.dataFolder)
}

test('the engine is on record in both places before the window opens', async ({ cuttings }) => {
  const chrome = await cuttings.app.evaluate(() => process.versions.chrome)
  expect(readSentinel(cuttings).engineMajor).toBe(Number.parseInt(chrome))
  expect(readFileSync(join(cuttings.dataFolder, 'profile', 'Last Version'), 'utf8')).toBe(chrome)
})

test('an archive of a newer engine is refused, and every byte of it stays', async ({ cuttings }) => {
  const before = await leftBehind(cuttings, () => {
    writeFileSync(sentinelOf(cuttings), JSON.stringify({ ...readSentinel(cuttings), engineMajor: 999 }))
  })
  expect(Object.keys(before).some((name) => name.includes('IndexedDB'))).toBe(true)

  const page = await cuttings.relaunch()
  await expect(page.getByRole('heading')).toHaveText('This version of Cuttings is older than your archive')
  await expect(page.getByText('Your archive was not opened and is unchanged.')).toBeVisible()
  await expect(page.getByText('engine 999')).toBeVisible()
  expect(page.url()).toBe('app://calm/page.html')

  await Promise.all([
    once(cuttings.app.process(), 'exit'),
    page.getByRole('button', { name: 'Quit' }).click({ noWaitAfter: true }),
  ])
  expect(folderContent(cuttings.dataFolder)).toEqual(before)
})

test('so it is where only the profile knows the newer engine', async ({ cuttings }) => {
  const before = await leftBehind(cuttings, () => {
    rmSync(sentinelOf(cuttings))
    writeFileSync(join(cuttings.dataFolder, 'profile', 'Last Version'), '999.0.1.2')
  })
  const page = await cuttings.relaunch()
  await expect(page.getByRole('heading')).toHaveText('This version of Cuttings is older than your archive')
  await cuttings.quit()
  expect(folderContent(cuttings.dataFolder)).toEqual(before)
})

test('what is remembered of the archive is there at the next start', async ({ cuttings }) => {
  // The window tells of its own, empty archive by itself, once.
  await expect.poll(() => readSentinel(cuttings).archive).toMatchObject({ items: 0 })
  const bridge = await bridgeOf(cuttings.page)
  const remember = (database: string, archive: typeof remembered) =>
    bridge.evaluate((of, state) => of.rememberArchive(state), { database, archive })
  await remember('cuttings', remembered)
  expect(readSentinel(cuttings).archive).toEqual(remembered)
  // A window that still writes to the archive before a restore must not be taken at its word.
  await remember('cuttings-0f8fad5b-d9cb-469f-a165-70867728950e', { ...remembered, items: 9 })
  expect(readSentinel(cuttings).archive).toEqual(remembered)
  await cuttings.kill()
  const again = await bridgeOf(await cuttings.relaunch())
  expect(await again.evaluate(async (of) => (await of.appFacts()).remembered)).toEqual(remembered)
})

test('a broken sentinel is kept aside and told', async ({ cuttings }) => {
  await leftBehind(cuttings, () => {
    writeFileSync(sentinelOf(cuttings), '{"format":1,')
  })
  const bridge = await bridgeOf(await cuttings.relaunch())
  const facts = await bridge.evaluate((of) => of.appFacts())
  expect(facts.recordTrouble).toContain('sentinel.json.broken-1')
  await expect(cuttings.page.getByText('sentinel.json.broken-1')).toBeVisible()
  expect(readFileSync(`${sentinelOf(cuttings)}.broken-1`, 'utf8')).toBe('{"format":1,')
})

test('a data folder that cannot be used is told, and left alone', async ({ cuttings }) => {
  await cuttings.quit()
  rmSync(sentinelOf(cuttings))
  mkdirSync(sentinelOf(cuttings))
  const page = await cuttings.relaunch()
  await expect(page.getByRole('heading')).toHaveText('The data folder cannot be used')
  // Another start of its own would not be this test's: what is asked for is noted instead.
  await cuttings.app.evaluate(({ app }) => {
    app.relaunch = () => {
      process.stdout.write('started anew\n')
    }
  })
  const told = new Promise<void>((resolve) => {
    cuttings.app.process().stdout?.on('data', (bytes: Buffer) => {
      if (bytes.toString().includes('started anew')) resolve()
    })
  })
  const ended = once(cuttings.app.process(), 'exit')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Try again' })).toBeFocused()
  await enter(page)
  await Promise.all([told, ended])
})

test('a second start ends by itself and brings the first window to the front', async ({ cuttings }) => {
  const first = await cuttings.app.evaluateHandle(({ app }) => ({
    heard: new Promise((resolve) => {
      app.once('second-instance', () => {
        resolve('heard')
      })
    }),
  }))
  const { executable, env, instrumentedApp } = readSetup()
  const second = spawn(executable, [instrumentedApp, `--data-folder=${cuttings.dataFolder}`], {
    cwd: '/',
    env: { ...process.env, ...env, HOME: join(cuttings.dataFolder, '..') },
    stdio: 'ignore',
  })
  const [code] = (await once(second, 'exit')) as [number | null]
  expect(code).toBe(0)
  expect(await first.evaluate(({ heard }) => heard)).toBe('heard')
  expect(await cuttings.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('the place of the window is remembered', async ({ cuttings }) => {
  const bounds = { x: 60, y: 70, width: 900, height: 640 }
  // The screen answers where a window was put a moment after it is shown: what is asked before that is taken back.
  await new Library(cuttings.page).ready()
  await cuttings.app.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(wanted)
  }, bounds)
  const boundsNow = () =>
    cuttings.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
  await expect.poll(boundsNow).toEqual(bounds)
  await cuttings.relaunch()
  expect(existsSync(join(cuttings.dataFolder, 'window.json'))).toBe(true)
  await expect.poll(boundsNow).toEqual(bounds)
})

/** The window goes with the key, whose end the test tool then misses: what comes of it is looked at. */
const enter = (page: Page): Promise<void> => page.keyboard.press('Enter').catch(() => undefined)

/** Where the windows of the app are that are there and have loaded. */
const addresses = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) =>
      webContents.isCrashed() || webContents.isLoading() ? 'not there' : webContents.getURL(),
    ),
  )

/** The process of the window, again and again, until the window is given up. */
async function crashFourTimes(app: ElectronApplication): Promise<void> {
  for (let time = 0; time < 4; time += 1) {
    await expect.poll(() => addresses(app)).toEqual(['app://cuttings/index.html'])
    await app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      const gone = new Promise((resolve) => contents?.once('render-process-gone', resolve))
      contents?.forcefullyCrashRenderer()
      await gone
    })
  }
  await expect.poll(() => addresses(app)).toEqual(['app://calm/page.html'])
}

/** The test tool hears of a page a moment after main does. */
async function pageAt(app: ElectronApplication, url: string): Promise<Page> {
  const find = () => app.windows().find((page) => !page.isClosed() && page.url() === url)
  await expect.poll(() => find() !== undefined).toBe(true)
  const page = find()
  if (page === undefined) throw new Error(`There is no page at ${url}`)
  return page
}

test.describe('a renderer that crashes', () => {
  test.use({ expectedErrors: [/Crashed|crash/i] })

  test('is loaded again three times, then a page says so, and opens it again', async ({ cuttings }) => {
    const { app } = cuttings
    await crashFourTimes(app)
    const calm = await pageAt(app, 'app://calm/page.html')
    await calm.getByRole('button', { name: 'Open again' }).click({ noWaitAfter: true })
    await expect.poll(() => addresses(app)).toEqual(['app://cuttings/index.html'])
  })

  test('can be gone on without: the archive is left alone, and its backup restored by keyboard', async ({
    cuttings,
  }) => {
    const library = new Library(cuttings.page)
    await library.ready()
    await library.addSample()
    await cuttings.relaunch()
    const { app } = cuttings
    await crashFourTimes(app)
    const calm = await pageAt(app, 'app://calm/page.html')
    await calm.keyboard.press('Tab')
    await calm.keyboard.press('Tab')
    await expect(calm.getByRole('button', { name: 'Restore or export…' })).toBeFocused()
    await enter(calm)
    const page = await pageAt(app, 'app://cuttings/index.html')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'The archive was left alone, since Cuttings kept stopping',
    )
    await expect(page.getByText(/^The latest backup was made on .*, with 1 item and/u)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Export what can be read' })).toBeEnabled()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Restore the latest backup' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(new Library(page).item(/foreign secretary/u)).toBeVisible()
    // The one that was left alone is kept.
    await new Backups(page).open()
    await expect(page.getByRole('button', { name: 'Go back to it' })).toBeVisible()
  })
})
