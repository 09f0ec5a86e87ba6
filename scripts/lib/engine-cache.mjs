import { chmodSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { projectCache } from './paths.mjs'
import { isReachableByOthers, unprivilegedUser } from './unprivileged-user.mjs'

/**
 * Where engines that we fetch are kept: with the user's other caches, so that two copies of the project share one.
 * When we are root another user has to run them, and root's home is usually closed to others; the project's own
 * cache is next, and a project in a closed folder leaves the system's cache.
 */
export function engineCache() {
  const ofUser = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'cuttings')
  const folder =
    unprivilegedUser() === null
      ? ofUser
      : ([ofUser, projectCache].find((candidate) => isReachableByOthers(candidate)) ?? '/var/cache/cuttings')
  mkdirSync(folder, { recursive: true })
  if (unprivilegedUser() !== null) chmodSync(folder, 0o755)
  return folder
}
