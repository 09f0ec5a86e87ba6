import type { ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { _electron, test as base, expect, type ElectronApplication, type Page } from '@playwright/test'
import { hasLiveProcesses } from '../../scripts/lib/live-processes.mjs'
import { makeTemporaryFolder } from '../../scripts/lib/unprivileged-user.mjs'
import { ErrorWatch } from './error-watch'
import { readSetup } from './global-setup'
import { watchNetwork } from './network-watch'

export { expect }

/** The built app in real Electron with its sandbox on, with a data folder that no other test has seen. */
export interface LaunchedApp {
  /** The app as it runs now: another one after `relaunch`. */
  readonly app: ElectronApplication
  /** Its first window. */
  readonly page: Page
  readonly dataFolder: string
  /** Quits as a person would, unless it is dead already, and starts again on the same data. */
  readonly relaunch: (extraArguments?: readonly string[]) => Promise<Page>
  /** Quits as a person would, and waits until it has ended. */
  readonly quit: () => Promise<void>
  /** Ends it with SIGKILL, as a power cut does for a program. */
  readonly kill: () => Promise<void>
  /** What the app asked of the network and was not allowed. */
  readonly refusedRequests: readonly string[]
  /** Errors of consoles, pages, workers and main so far. */
  readonly errors: readonly string[]
}

interface Options {
  /** Errors that a test brings about on purpose: `test.use({ expectedErrors: [/…/] })`. All others fail it. */
  expectedErrors: readonly RegExp[]
  /** `host:port` of servers that the test runs itself. Every request to anywhere else is refused and fails the test. */
  allowedHosts: readonly string[]
  /** Let refused requests pass as no failure; the test looks at `refusedRequests` itself. */
  expectRefusedRequests: boolean
  /** For the app, at the first launch. */
  launchArguments: readonly string[]
}

export const test = base.extend<Options & { cuttings: LaunchedApp }>({
  expectedErrors: [[], { option: true }],
  allowedHosts: [[], { option: true }],
  expectRefusedRequests: [false, { option: true }],
  launchArguments: [[], { option: true }],

  cuttings: async (
    { expectedErrors, allowedHosts, expectRefusedRequests, launchArguments },
    use,
    testInfo,
  ) => {
    const home = makeTemporaryFolder('cuttings-e2e-')
    const network = await watchNetwork(allowedHosts)
    const errors = new ErrorWatch()
    const dataFolder = join(home, 'data')
    const start = (extra: readonly string[]) =>
      launch(home, [...network.arguments, `--data-folder=${dataFolder}`, ...extra], errors)
    try {
      let running = await start(launchArguments)
      await use({
        get app() {
          return running.app
        },
        get page() {
          return running.page
        },
        dataFolder,
        errors: errors.errors,
        refusedRequests: network.refused,
        quit: () => quit(running),
        kill: () => kill(running),
        relaunch: async (extra = []) => {
          await quit(running)
          running = await start(extra)
          return running.page
        },
      })
      if (testInfo.status !== testInfo.expectedStatus) await attachScreenshot(running.page)
      await quit(running)
    } finally {
      await network.close()
      rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    }
    expect.soft(errors.unexpected(expectedErrors), 'errors that nobody saw').toEqual([])
    if (!expectRefusedRequests) expect.soft(network.refused, 'requests to the network').toEqual([])
  },
})

interface Running {
  readonly app: ElectronApplication
  /** Kept, since the test tool gives it out no more once the app has ended. */
  readonly main: ChildProcess
  readonly page: Page
}

async function launch(home: string, switches: readonly string[], errors: ErrorWatch): Promise<Running> {
  const { executable, env, instrumentedApp } = readSetup()
  const app = await _electron.launch({
    executablePath: executable,
    args: [instrumentedApp, ...switches],
    // Without this, the test tool itself would switch the sandbox off.
    chromiumSandbox: true,
    cwd: home,
    env: { ...ownEnvironment(), ...env, HOME: home, XDG_CONFIG_HOME: join(home, '.config') },
  })
  const main = app.process()
  errors.watchMain(app)
  app.on('window', (page) => {
    errors.watchPage(page)
  })
  for (const page of app.windows()) errors.watchPage(page)
  try {
    const page = await app.firstWindow()
    // It is there before its page is: a test that asks at once would meet a document without a body.
    await page.waitForURL((url) => url.href !== 'about:blank', { waitUntil: 'domcontentloaded' })
    return { app, main, page }
  } catch (error) {
    await kill({ main })
    throw new Error(`No window opened. ${errors.errors.join('\n')}`, { cause: error })
  }
}

/** The environment without what a person's own settings would change in the app. */
function ownEnvironment(): Record<string, string> {
  const dropped = /^(?:XDG_|ELECTRON_|NODE_OPTIONS|https?_proxy|HTTPS?_PROXY)/
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !dropped.test(entry[0]),
    ),
  )
}

/** ms: on the way it makes a backup and reads it back, as it does for a person. */
const longestQuit = 90_000

async function quit({ app, main }: Running): Promise<void> {
  if (hasEnded(main)) return
  const ended = await Promise.race([app.close().then(() => true), delay(longestQuit).then(() => false)])
  if (ended) return allEnded(main)
  await kill({ main })
  throw new Error(`The app did not quit within ${String(longestQuit / 1000)} seconds`)
}

async function kill({ main }: Pick<Running, 'main'>): Promise<void> {
  if (hasEnded(main)) return
  const ended = new Promise((resolve) => main.once('exit', resolve))
  main.kill('SIGKILL')
  await ended
  await allEnded(main)
}

/** The engine's other processes outlive its main one by a moment, and may write to the data folder until then. */
async function allEnded({ pid = 0 }: ChildProcess): Promise<void> {
  for (let waited = 0; waited < 30_000 && hasLiveProcesses(pid); waited += 20) await delay(20)
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null

const delay = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds).unref())

async function attachScreenshot(page: Page): Promise<void> {
  const path = test.info().outputPath('window.png')
  const taken = await page.screenshot({ path, timeout: 3000 }).then(
    () => true,
    () => false,
  )
  if (taken) await test.info().attach('window', { path, contentType: 'image/png' })
}
