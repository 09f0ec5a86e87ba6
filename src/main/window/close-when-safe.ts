import { app, type BrowserWindow } from 'electron'
import { closeSteps, type CloseParts, type CloseSteps } from './close-steps'

/** `closeNow` goes on with quitting the app where that was what was asked for. */
export type SafeClose = Pick<CloseSteps, 'heard' | 'settled' | 'closeNow'> & {
  readonly stay: () => void
}

/**
 * Lets the window finish what was typed and begun, and then make a backup, before it closes. Whoever closes it a second
 * time while the backup is made wants it closed.
 */
export function closeWhenSafe(window: BrowserWindow, parts: CloseParts): SafeClose {
  let isQuitting = false
  const onQuit = (): void => {
    isQuitting = true
  }
  const steps = closeSteps({
    ...parts,
    isGone: () => window.isDestroyed() || window.webContents.isCrashed(),
    close: () => {
      if (window.isDestroyed()) return
      // Not within an event or an answer to the window: it would be gone under its own feet.
      setImmediate(() => {
        if (isQuitting) app.quit()
        else if (!window.isDestroyed()) window.close()
      })
    },
    later: (run, ms) => {
      const timer = setTimeout(run, ms)
      return () => {
        clearTimeout(timer)
      }
    },
  })
  app.on('before-quit', onQuit)
  window.on('closed', () => {
    app.off('before-quit', onQuit)
  })
  window.on('close', (event) => {
    if (steps.ask() === 'waits') event.preventDefault()
  })
  const stay = (): void => {
    if (steps.stay()) isQuitting = false
  }
  return { heard: steps.heard, settled: steps.settled, closeNow: steps.closeNow, stay }
}
