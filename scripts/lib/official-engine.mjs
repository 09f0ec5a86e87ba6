import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { projectCache, projectRoot } from './paths.mjs'
import { runCommand } from './run-command.mjs'

const failureStamp = join(projectCache, 'electron-download-failed.json')

/** @returns {{ version: string, folder: string }} the Electron that package.json pins */
function electronPackage() {
  const manifest = createRequire(join(projectRoot, 'package.json')).resolve('electron/package.json')
  return { version: createRequire(manifest)(manifest).version, folder: dirname(manifest) }
}

export const officialVersion = () => electronPackage().version

/** @returns {Promise<string | null>} the executable of the pinned Electron, when it has been downloaded */
export async function findOfficialEngine() {
  const { folder, version } = electronPackage()
  try {
    const present = (await readFile(join(folder, 'dist', 'version'), 'utf8')).trim().replace(/^v/, '')
    const executable = join(folder, 'dist', await readFile(join(folder, 'path.txt'), 'utf8'))
    return present === version && existsSync(executable) ? executable : null
  } catch {
    return null
  }
}

/** @returns {Promise<string | null>} the executable, or null where the release page cannot be reached */
export async function downloadOfficialEngine() {
  const { folder, version } = electronPackage()
  // Run with our own Node: `npx` would refuse on the package's `engines`, while the installer itself works on Node 20.
  const installer = await runCommand(process.execPath, [join(folder, 'install.js')], {
    cwd: projectRoot,
    seconds: 600,
  })
  const executable = installer.code === 0 ? await findOfficialEngine() : null
  await (executable === null ? rememberFailure(version) : rm(failureStamp, { force: true }))
  return executable
}

/**
 * A closed network stays closed for a while: asking it at every start would cost its time-outs every time.
 * @returns {Promise<boolean>} whether the same download failed during the last day
 */
export async function downloadFailedLately(now = Date.now()) {
  try {
    const { version, at } = JSON.parse(await readFile(failureStamp, 'utf8'))
    return version === officialVersion() && now - at < 24 * 3600 * 1000
  } catch {
    return false
  }
}

async function rememberFailure(version) {
  await mkdir(projectCache, { recursive: true })
  await writeFile(failureStamp, JSON.stringify({ version, at: Date.now() }))
}
