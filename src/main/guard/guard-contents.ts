import { app, type WebContents } from 'electron'
import { captureSessions } from './capture-sessions'
import { mayNavigate } from './navigation'

/**
 * Denies navigation, redirects, new windows and embedded views in every page, whoever made it. A page that is being
 * captured may go on to other web addresses; which, its own session says.
 */
export function guardContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    guard(contents)
  })
}

function guard(contents: WebContents): void {
  const isCaptured = captureSessions.has(contents.session)
  const may = (url: string, isMainFrame: boolean) =>
    isCaptured ? /^https?:/i.test(url) : mayNavigate(url, isMainFrame)
  contents.on('will-navigate', (details) => {
    if (!may(details.url, details.isMainFrame)) details.preventDefault()
  })
  contents.on('will-frame-navigate', (details) => {
    if (!may(details.url, details.isMainFrame)) details.preventDefault()
  })
  contents.on('will-redirect', (details) => {
    if (!isCaptured || !may(details.url, details.isMainFrame)) details.preventDefault()
  })
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  // Even a connection between two pages of the app could reach out.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
