import { protocol } from 'electron'
import { appScheme } from './app-origin'

/** Before the app is ready: the scheme counts as a secure web origin, with storage, fetch and module workers. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}
