import { app, type WebContents } from 'electron'
import { mayNavigate } from './navigation'

/** Denies navigation, redirects, new windows and embedded views in every page, whoever made it. */
export function guardContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    guard(contents)
  })
}

function guard(contents: WebContents): void {
  contents.on('will-navigate', (details) => {
    if (!mayNavigate(details.url, details.isMainFrame)) details.preventDefault()
  })
  contents.on('will-frame-navigate', (details) => {
    if (!mayNavigate(details.url, details.isMainFrame)) details.preventDefault()
  })
  contents.on('will-redirect', (details) => {
    details.preventDefault()
  })
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  // Even a connection between two pages of the app could reach out.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
