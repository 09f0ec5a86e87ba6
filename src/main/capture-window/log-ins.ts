import { session } from 'electron'
import { captureSessions } from '../guard/capture-sessions'
import { browserName } from '../capture/browser-name'

/** A partition of its own on the disk: nothing else of the app uses it, and the archive's is another one. */
export function logInSession(): Electron.Session {
  const own = session.fromPartition('persist:capture')
  captureSessions.add(own)
  own.setUserAgent(...browserName(own))
  return own
}

/** The sites that have cookies in the capture window, by name. */
export async function logInSites(): Promise<string[]> {
  const cookies = await logInSession().cookies.get({})
  const sites = cookies.map(({ domain = '' }) => domain.replace(/^\.?(?:www\.)?/, ''))
  return [...new Set(sites)].filter((site) => site !== '').sort()
}

/** Forgets all log-ins: cookies, storage and cache. */
export async function forgetLogIns(): Promise<void> {
  const own = logInSession()
  await Promise.all([own.clearStorageData(), own.clearCache(), own.clearAuthCache()])
  await own.cookies.flushStore()
}
