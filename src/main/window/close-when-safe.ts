import { app, type BrowserWindow } from 'electron'

export interface CloseParts {
  /** Does the window hold an archive that something may have been done to? */
  readonly isOpen: () => boolean
  /** Asks the window to finish what was typed and begun; it answers through `settled`. */
  readonly settle: () => void
  /** Is there something that no backup holds yet? */
  readonly needsBackup: () => boolean
  /** Is the window at it? */
  readonly hasBegunBackup: () => boolean
  /** Asks the window to make a backup, and then to close. */
  readonly backUp: () => void
}

export interface SafeClose {
  /** What was typed and begun is durable, or was refused. */
  readonly settled: () => void
  /** The person wants to go on. */
  readonly stay: () => void
  /** Closes it now, and goes on with quitting the app where that was what was asked for. */
  readonly closeNow: () => void
}

/** ms: a window that has not answered by then does not hear, and must not be kept from closing. */
const patience = 8000

/**
 * Lets the window finish what was typed and begun, and then make a backup, before it closes. Whoever closes it a second
 * time while the backup is made wants it closed.
 */
export function closeWhenSafe(window: BrowserWindow, parts: CloseParts): SafeClose {
  let stage: 'open' | 'settling' | 'backing-up' | 'closing' = 'open'
  let isQuitting = false
  const onQuit = (): void => {
    isQuitting = true
  }
  const closeNow = (): void => {
    if (stage === 'closing' || window.isDestroyed()) return
    stage = 'closing'
    // Not within an event or an answer to the window: it would be gone under its own feet.
    setImmediate(() => {
      if (isQuitting) app.quit()
      else if (!window.isDestroyed()) window.close()
    })
  }
  const settled = (): void => {
    if (stage !== 'settling') return
    if (window.isDestroyed() || window.webContents.isCrashed() || !parts.needsBackup()) {
      closeNow()
      return
    }
    stage = 'backing-up'
    parts.backUp()
    setTimeout(() => {
      if (stage === 'backing-up' && !parts.hasBegunBackup()) closeNow()
    }, patience)
  }
  app.on('before-quit', onQuit)
  window.on('closed', () => {
    app.off('before-quit', onQuit)
  })
  window.on('close', (event) => {
    if (stage === 'closing' || window.webContents.isCrashed() || !parts.isOpen()) return
    if (stage === 'backing-up') return
    event.preventDefault()
    // A second key on the way out must not cost what the first one waits for.
    if (stage === 'settling') return
    stage = 'settling'
    parts.settle()
    setTimeout(settled, patience)
  })
  const stay = (): void => {
    if (stage === 'closing') return
    stage = 'open'
    isQuitting = false
  }
  return { settled, stay, closeNow }
}
