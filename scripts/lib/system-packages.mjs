import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runCommand } from './run-command.mjs'
import { SetupError } from './setup-error.mjs'
import { unprivilegedUser } from './unprivileged-user.mjs'

/** What a Debian without a desktop lacks for Electron. */
const enginePackages = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libatk-bridge2.0-0']

/**
 * Makes sure that Linux has the shared libraries which the engine is linked with, and an X server for machines without a screen.
 *
 * @param {{ executable: string, needsDisplay: boolean, step: import('./steps.mjs').Step }} options
 */
export async function ensureSystemLibraries({ executable, needsDisplay, step }) {
  if (process.platform !== 'linux') return
  const missing = await missingLibraries(executable)
  const wanted = [
    ...(missing.length > 0 ? enginePackages : []),
    ...(needsDisplay && !isOnPath('Xvfb') ? ['xvfb'] : []),
  ]
  if (wanted.length === 0) return
  const lacking = [
    ...missing,
    ...(wanted.includes('xvfb') ? ['Xvfb (a screen for machines without one)'] : []),
  ].join(', ')
  await installPackages({
    packages: wanted,
    reason: `This system lacks what the window needs: ${lacking}.`,
    step,
  })
  const still = await missingLibraries(executable)
  if (still.length > 0)
    throw new SetupError(
      `Still missing: ${still.join(', ')}.`,
      'install the packages of your system that hold these libraries, then start again.',
    )
}

/**
 * @param {{ packages: readonly string[], reason: string, step: import('./steps.mjs').Step }} options
 * @throws {SetupError} with the one command to type, where we may not install
 */
export async function installPackages({ packages, reason, step }) {
  const command = `apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`
  if (unprivilegedUser() === null || !isOnPath('apt-get')) {
    const remedy = isOnPath('apt-get')
      ? `type this once, then start again:\n\n    sudo ${command}`
      : `install the equivalents of these Debian packages, then start again: ${packages.join(' ')}`
    throw new SetupError(reason, remedy)
  }
  await step(`Installing ${packages.join(', ')}`, async () => {
    await apt(['update', '-q'], reason)
    await apt(
      ['install', '-q', '-y', '--no-install-recommends', ...(await Promise.all(packages.map(nameHere)))],
      reason,
    )
  })
}

/** Newer Debians and Ubuntus renamed some libraries when time_t grew to 64 bits. */
async function nameHere(name) {
  const renamed = await runCommand('apt-cache', ['show', `${name}t64`])
  return renamed.code === 0 && renamed.stdout.includes('Version:') ? `${name}t64` : name
}

async function apt(args, reason) {
  const result = await runCommand('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    seconds: 900,
  })
  if (result.code !== 0)
    throw new SetupError(
      `${reason}\napt-get ${args[0]} ended with code ${result.code}:\n${result.output.trim()}`,
      'put that right and start again.',
    )
}

async function missingLibraries(executable) {
  const ldd = await runCommand('ldd', [executable])
  return ldd.stdout
    .split('\n')
    .filter((line) => line.includes('not found'))
    .map((line) => line.trim().split(' ')[0])
}

/** @param {string} program */
export function isOnPath(program) {
  return pathOf(program) !== null
}

/**
 * @param {string} program
 * @returns {string | null} null where it is not on the PATH
 */
export function pathOf(program) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path)) ?? null
}
