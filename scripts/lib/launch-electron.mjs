import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { engineCache } from './engine-cache.mjs'
import { ensureEngine } from './engine.mjs'
import { projectRoot } from './paths.mjs'
import { checkSandbox } from './sandbox.mjs'
import { ensureSystemLibraries } from './system-packages.mjs'
import { isReachableByOthers, unprivilegedUser } from './unprivileged-user.mjs'
import { hasDisplay, identity, startVirtualDisplay } from './virtual-display.mjs'

/**
 * Everything needed to run an app in Electron on this machine, as the right user and with Chromium's sandbox on.
 *
 * @typedef {object} ElectronLaunch
 * @property {string} executable run this (a small script, when it has to change the user first)
 * @property {import('./engine.mjs').Engine} engine
 * @property {{ works: true } | { works: false, reason: string, remedy: string }} sandbox
 * @property {{ name: string, uid: number, gid: number } | null} user whom it runs as, when we are root
 * @property {string | null} virtualDisplay the display started for it, where the machine has none
 * @property {Record<string, string>} env to add to the environment
 * @property {(home: string) => Record<string, string>} envForHome the same, with its home and data below this folder
 * @property {() => void} close ends what was started for it
 *
 * @param {{ step: import('./steps.mjs').Step, say: (line: string) => void }} steps
 * @returns {Promise<ElectronLaunch>}
 */
export async function prepareElectron(steps) {
  const found = await ensureEngine(steps)
  const user = unprivilegedUser()
  const engine = { ...found, executable: user === null ? found.executable : reachableEngine(found.executable) }
  await ensureSystemLibraries({ executable: engine.executable, needsDisplay: !hasDisplay(), step: steps.step })
  const sandbox = await checkSandbox(engine.executable)

  const screen = hasDisplay() ? null : await startVirtualDisplay()
  const scripts = mkdtempSync(join(tmpdir(), 'cuttings-run-'))
  const executable = user === null || !sandbox.works ? engine.executable : writeWrapper(scripts, engine.executable, user)
  const env = { ...(screen === null ? {} : { DISPLAY: screen.display }), ELECTRON_DISABLE_SECURITY_WARNINGS: '1' }

  return {
    executable,
    engine,
    sandbox,
    user: sandbox.works ? user : null,
    virtualDisplay: screen?.display ?? null,
    env,
    envForHome: (home) => ({ ...env, ...homeVariables(home) }),
    close: () => {
      screen?.stop()
      rmSync(scripts, { recursive: true, force: true })
    },
  }
}

/**
 * The folder to give Electron as its app: the project's root, or, when the user who runs it cannot walk into that
 * (a clone in a closed folder), a copy of what the app needs of it.
 *
 * @returns {string}
 */
export function appFolder() {
  if (unprivilegedUser() === null || isReachableByOthers(projectRoot)) return projectRoot
  const copy = join(engineCache(), 'app')
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(copy, { recursive: true })
  for (const part of ['package.json', 'out', 'resources'])
    if (existsSync(join(projectRoot, part))) cpSync(join(projectRoot, part), join(copy, part), { recursive: true })
  return copy
}

function reachableEngine(executable) {
  if (isReachableByOthers(executable)) return executable
  const copy = join(engineCache(), 'electron-copy')
  if (!existsSync(join(copy, basename(executable)))) cpSync(dirname(executable), copy, { recursive: true })
  return join(copy, basename(executable))
}

/**
 * setpriv becomes the engine (runuser would stay in between), so a signal to the process reaches the engine itself.
 */
function writeWrapper(folder, executable, user) {
  const wrapper = join(folder, 'electron')
  writeFileSync(wrapper, `#!/bin/sh\nexec setpriv ${identity(user).join(' ')} -- '${executable.replaceAll("'", `'\\''`)}' "$@"\n`, { mode: 0o755 })
  return wrapper
}

function homeVariables(home) {
  // Set one by one: a variable left over from the user who called us would lead out of the folder.
  return {
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_DATA_HOME: join(home, '.local', 'share'),
  }
}
