import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import { fuses } from '../scripts/lib/fuses.mjs'
import { hasLiveProcesses } from '../scripts/lib/live-processes.mjs'
import { packageApp } from '../scripts/lib/package-app.mjs'
import { checkSandbox } from '../scripts/lib/sandbox.mjs'
import { makeTemporaryFolder } from '../scripts/lib/unprivileged-user.mjs'
import { readSetup } from './support/global-setup'

test.skip(process.platform !== 'linux', 'packages are made on Linux so far')

const home = makeTemporaryFolder('cuttings-packaged-')
let binary = ''

test.beforeAll(async () => {
  // All of the engine is copied, packed and sealed.
  test.setTimeout(400_000)
  const { env, executable } = readSetup()
  binary = await packageApp({
    executable: env.CUTTINGS_ENGINE ?? executable,
    target: join(makeTemporaryFolder('cuttings-package-'), 'cuttings'),
  })
  expect(await checkSandbox(binary)).toEqual({ works: true })
})

test.afterAll(() => {
  // Its processes outlive the killed one by a moment, and write until then.
  rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  if (binary !== '') rmSync(dirname(dirname(binary)), { recursive: true, force: true })
})

test('every fuse that the engine has is set as the list says', async () => {
  const wire = await getCurrentFuseWire(binary)
  const off = '0'.charCodeAt(0)
  const on = '1'.charCodeAt(0)
  const known = fuses.filter(([name]) => FuseV1Options[name] in wire)
  expect(known.length).toBeGreaterThanOrEqual(7)
  for (const [name, wanted] of known) expect(wire[FuseV1Options[name]], name).toBe(wanted ? on : off)
})

test('the packaged app opens its window, and no door that a fuse closes', async () => {
  const intruder = join(home, 'intruder.cjs')
  const data = join(home, 'data')
  const trace = join(home, 'trace.txt')
  writeFileSync(intruder, `require('node:fs').writeFileSync(${JSON.stringify(trace)}, 'ran')`)

  const { app, lines, address } = await startPackaged(
    [intruder, '--inspect=0', '--remote-debugging-port=0', `--data-folder=${data}`],
    { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require=${intruder}` },
  )
  try {
    // Made by the window, when its code runs and opens the archive.
    await expect
      .poll(() => filesBelow(data).filter((file) => file.includes('app_cuttings_0.indexeddb')))
      .not.toEqual([])
    expect(await targetsOf(address)).toContain('page app://cuttings/index.html')
  } finally {
    await endAll(app)
  }
  expect(existsSync(trace), 'a script from outside ran').toBe(false)
  expect(lines.filter((line) => line.startsWith('Debugger listening'))).toEqual([])
})

/** With the engine's other processes, which write to the profile for a moment longer. */
async function endAll({ pid }: ChildProcess): Promise<void> {
  if (pid === undefined) return
  process.kill(-pid, 'SIGKILL')
  await expect.poll(() => hasLiveProcesses(pid)).toBe(false)
}

function filesBelow(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : []
}

/** What runs in the app, as `type url`. */
async function targetsOf(address: string): Promise<string[]> {
  const answer = await fetch(`http://${new URL(address).host}/json/list`)
  const targets = (await answer.json()) as { readonly type: string; readonly url: string }[]
  return targets.map(({ type, url }) => `${type} ${url}`)
}

/** Not through the test tool's own start of Electron: that needs the debugger's port, which a fuse closes. */
async function startPackaged(
  switches: readonly string[],
  extra: Record<string, string>,
): Promise<{ app: ChildProcess; lines: string[]; address: string }> {
  const { env, executable } = readSetup()
  const runsAsOther = env.CUTTINGS_ENGINE !== undefined
  const app = spawn(runsAsOther ? executable : binary, [...switches], {
    cwd: home,
    // A group of its own, which can be ended as a whole.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env.PATH,
      ...(process.env.DISPLAY === undefined ? {} : { DISPLAY: process.env.DISPLAY }),
      ...env,
      ...(runsAsOther ? { CUTTINGS_ENGINE: binary } : {}),
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      ...extra,
    },
  })
  const lines: string[] = []
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: app.stderr }).on('line', (line) => {
      lines.push(line)
      const found = /^DevTools listening on (\S+)/.exec(line)?.[1]
      if (found !== undefined) resolve(found)
    })
    app.once('exit', (code) => {
      reject(new Error(`The packaged app ended with code ${code}.\n${lines.join('\n')}`))
    })
  })
  return { app, lines, address }
}
