import { chownSync, copyFileSync, cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { engineCache } from './engine-cache.mjs'
import { ensureEngine } from './engine.mjs'
import { projectRoot } from './paths.mjs'
import { checkSandbox } from './sandbox.mjs'
import { ensureSystemLibraries } from './system-packages.mjs'
import { isReachableByOthers, unprivilegedUser } from './unprivileged-user.mjs'
import { hasDisplay, startVirtualDisplay } from './virtual-display.mjs'

const wrapper = fileURLToPath(new URL('electron-unprivileged.sh', import.meta.url))

/**
 * Everything needed to run an app in Electron on this machine, as the right user and with Chromium's sandbox on.
 *
 * @typedef {object} ElectronLaunch
 * @property {string} executable run this, with `env` (a small script, when it has to change the user first)
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
  const engine = {
    ...found,
    executable: user === null ? found.executable : reachableEngine(found.executable),
  }
  await ensureSystemLibraries({
    executable: engine.executable,
    needsDisplay: !hasDisplay(),
    step: steps.step,
  })
  const sandbox = await checkSandbox(engine.executable)

  const screen = hasDisplay() ? null : await startVirtualDisplay()
  const runsAs = sandbox.works ? user : null
  const env = {
    ...(screen === null ? {} : { DISPLAY: screen.display }),
    ...(runsAs === null ? {} : { CUTTINGS_ENGINE: engine.executable }),
    // Those are for pages that load remote code; ours are checked by tests.
    ELECTRON_DISABLE_SECURITY_WARNINGS: '1',
  }

  return {
    executable: runsAs === null ? engine.executable : wrapper,
    engine,
    sandbox,
    user: runsAs,
    virtualDisplay: screen?.display ?? null,
    env,
    envForHome: (home) => ({ ...env, ...homeVariables(home, runsAs) }),
    close: () => screen?.stop(),
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
    if (existsSync(join(projectRoot, part)))
      cpSync(join(projectRoot, part), join(copy, part), { recursive: true })
  return copy
}

function reachableEngine(executable) {
  if (isReachableByOthers(executable)) return executable
  const copy = join(engineCache(), 'electron-copy')
  if (!existsSync(join(copy, basename(executable)))) cpSync(dirname(executable), copy, { recursive: true })
  return join(copy, basename(executable))
}

function homeVariables(home, user) {
  // Set one by one: a variable left over from the user who called us would lead out of the folder.
  return {
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_DATA_HOME: join(home, '.local', 'share'),
    ...displayKey(home, user),
  }
}

/** A real display lets in who holds its key, and root's copy of that is closed to others. */
function displayKey(home, user) {
  const key = process.env.XAUTHORITY ?? join(homedir(), '.Xauthority')
  if (user === null || !existsSync(key)) return {}
  const copy = join(home, '.Xauthority')
  copyFileSync(key, copy)
  chownSync(copy, user.uid, user.gid)
  return { XAUTHORITY: copy }
}
