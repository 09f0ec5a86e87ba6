import { app, session, type Session } from 'electron'
import { appOrigin } from '../serve/app-origin'
import { isOwnRequest, type RequestRules } from './own-request'
import { isPermitted } from './permissions'

/** Puts the walls around every session, before anything is loaded in it. */
export function guardSessions(rules: RequestRules): void {
  app.on('session-created', (created) => {
    guardSession(created, rules)
  })
  void app.whenReady().then(() => {
    // Made already, or made now and guarded by the listener above: guarding twice changes nothing.
    guardSession(session.defaultSession, rules)
  })
}

const guarded = new WeakSet<Session>()

function guardSession(of: Session, rules: RequestRules): void {
  if (guarded.has(of)) return
  guarded.add(of)
  of.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(isPermitted(permission, originOf(details.requestingUrl), appOrigin))
  })
  of.setPermissionCheckHandler((_contents, permission, origin) => isPermitted(permission, origin, appOrigin))
  of.setDevicePermissionHandler(() => false)
  of.on('will-download', (event) => {
    event.preventDefault()
  })
  // Its dictionaries are downloads.
  of.setSpellCheckerLanguages([])
  of.setSpellCheckerEnabled(false)
  of.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOwnRequest(details.url, rules) })
  })
  of.protocol.handle('file', () => new Response('Files are not served.', { status: 403 }))
}

/** `app://cuttings` of an address in it. Node gives no origin for schemes that it does not know. */
function originOf(url: string): string {
  try {
    const { protocol, host } = new URL(url)
    return `${protocol}//${host}`
  } catch {
    return ''
  }
}
