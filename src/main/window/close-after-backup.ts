import { app, type BrowserWindow } from 'electron'

export interface CloseParts {
  /** Is there something that no backup holds yet? */
  readonly isNeeded: () => boolean
  /** Is the window at it? */
  readonly hasBegun: () => boolean
  /** Asks the window to make a backup, and then to close. */
  readonly ask: () => void
}

/** ms: a window that has not begun by then does not hear, and must not be kept from closing. */
const patience = 8000

/**
 * Lets the window make a backup before it closes. Whoever closes it a second time wants it closed. The returned function
 * closes it now, and goes on with quitting the app where that was what was asked for.
 */
export function closeAfterBackup(window: BrowserWindow, parts: CloseParts): () => void {
  let isAsked = false
  let isQuitting = false
  let isAllowed = false
  const onQuit = (): void => {
    isQuitting = true
  }
  const closeNow = (): void => {
    if (isAllowed || window.isDestroyed()) return
    isAllowed = true
    // Not within an event or an answer to the window: it would be gone under its own feet.
    setImmediate(() => {
      if (isQuitting) app.quit()
      else if (!window.isDestroyed()) window.close()
    })
  }
  app.on('before-quit', onQuit)
  window.on('closed', () => {
    app.off('before-quit', onQuit)
  })
  window.on('close', (event) => {
    if (isAllowed || isAsked || window.webContents.isCrashed() || !parts.isNeeded()) return
    event.preventDefault()
    isAsked = true
    parts.ask()
    setTimeout(() => {
      if (!parts.hasBegun()) closeNow()
    }, patience)
  })
  return closeNow
}
