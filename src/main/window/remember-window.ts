import type { BrowserWindow } from 'electron'
import { writeFileSync } from 'node:fs'
import type { WindowState } from './window-bounds'

/** Keeps the file that remembers the window's place up to date. */
export function rememberWindow(window: BrowserWindow, file: string): void {
  let timer: NodeJS.Timeout | null = null
  const save = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    if (window.isDestroyed() || window.isMinimized()) return
    const state: WindowState = { bounds: window.getNormalBounds(), maximised: window.isMaximized() }
    try {
      writeFileSync(file, JSON.stringify(state))
    } catch {
      // A place on the screen is not worth an interruption; the archive's own writes will tell of a full disk.
    }
  }
  const saveSoon = (): void => {
    timer ??= setTimeout(save, 500)
  }
  window.on('resize', saveSoon)
  window.on('move', saveSoon)
  window.on('close', save)
  window.on('closed', () => {
    if (timer !== null) clearTimeout(timer)
  })
}
