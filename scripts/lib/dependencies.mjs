import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from './paths.mjs'
import { runCommand } from './run-command.mjs'
import { SetupError } from './setup-error.mjs'

/** Makes node_modules agree with package-lock.json; does nothing when it already does. */
export async function ensureDependencies({ step }) {
  if (await dependenciesAreCurrent()) return
  await step('Installing the dependencies (npm ci)', async () => {
    const npm = await runCommand('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: projectRoot,
      seconds: 900,
    })
    if (npm.code === 0) return
    throw new SetupError(
      `npm could not install the dependencies (exit code ${npm.code}).\n${indent(npm.output)}`,
      'check the network and the registry that npm is set to (npm config get registry), then start again.',
    )
  })
}

/**
 * Compares the lock file with the one npm leaves inside node_modules. That needs no stamp of our own, and an
 * `npm install` typed by hand counts as well as our own `npm ci`.
 */
async function dependenciesAreCurrent() {
  const wanted = await readLock(join(projectRoot, 'package-lock.json'))
  const present = await readLock(join(projectRoot, 'node_modules', '.package-lock.json'))
  if (wanted === null)
    throw new SetupError(
      'package-lock.json is missing or broken.',
      'get it back with git checkout package-lock.json',
    )
  if (present === null) return false
  return Object.entries(wanted).every(([folder, entry]) => {
    if (folder === '') return true
    const found = present[folder]
    // Packages for other platforms are optional and rightly absent here.
    if (found === undefined) return entry.optional === true || entry.devOptional === true
    return found.version === entry.version
  })
}

async function readLock(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8')).packages ?? null
  } catch {
    return null
  }
}

/** The first lines say what is wrong; npm's help, which follows, does not. */
const indent = (text) =>
  text
    .trim()
    .split('\n')
    .slice(0, 15)
    .map((line) => `    ${line}`)
    .join('\n')
