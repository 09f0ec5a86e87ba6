import { chownSync, mkdirSync, mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { runCommand } from './run-command.mjs'

/**
 * Chromium's sandbox does not run as root. A root shell (a container, a build machine) therefore runs the engine
 * as this user, who owns nothing; everybody else runs it as themselves.
 *
 * @returns {{ name: string, uid: number, gid: number } | null} null when we are not root
 */
export function unprivilegedUser() {
  if (process.getuid?.() !== 0) return null
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('nobody:'))
  if (line === undefined) return null
  const [, , uid, gid] = line.split(':')
  return { name: 'nobody', uid: Number(uid), gid: Number(gid) }
}

/** Can a user who owns nothing walk down to this file or folder? */
export function isReachableByOthers(path) {
  for (let at = resolve(path); ; at = dirname(at)) {
    const info = statSync(at, { throwIfNoEntry: false })
    if (info !== undefined && (info.mode & (info.isDirectory() ? 0o001 : 0o004)) === 0) return false
    if (at === dirname(at)) return true
  }
}

/** @returns {string} a new folder in the system's folder for temporary files, owned by the user who runs the engine */
export function makeTemporaryFolder(prefix) {
  const user = unprivilegedUser()
  // TMPDIR may be root's own.
  const parent = user === null || isReachableByOthers(tmpdir()) ? tmpdir() : '/tmp'
  const folder = mkdtempSync(join(parent, prefix))
  if (user !== null) chownSync(folder, user.uid, user.gid)
  return folder
}

/** Makes the folder, for the user who runs the engine, unless it is there. @returns {string} its path */
export function ensureOwnFolder(folder) {
  const user = unprivilegedUser()
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) {
    const firstMade = mkdirSync(folder, { recursive: true, mode: user === null ? 0o777 : 0o755 })
    if (user !== null && firstMade !== undefined) chownSync(folder, user.uid, user.gid)
  }
  return folder
}

/** Can the user who runs the engine write there? */
export async function isWritableForEngine(folder) {
  const user = unprivilegedUser()
  const test = await runCommand(
    'test',
    ['-w', folder],
    user === null ? {} : { uid: user.uid, gid: user.gid, cwd: '/' },
  )
  return test.code === 0
}
