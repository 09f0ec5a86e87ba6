import { protocol } from 'electron'
import { appScheme } from './app-origin'

/** Before the app is ready: the scheme counts as a secure web origin, with storage, fetch, module workers and compiled code that is kept. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}
