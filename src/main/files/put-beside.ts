import type { BrowserWindow } from 'electron'

/** Keeps a window over the right half of what another one shows, also where that one is moved or gets another size. */
export function putBeside(window: BrowserWindow, parent: BrowserWindow): void {
  const place = (): void => {
    const { x, y, width, height } = parent.getContentBounds()
    const left = Math.floor(width / 2)
    window.setBounds({ x: x + left, y, width: width - left, height })
  }
  place()
  parent.on('resize', place)
  parent.on('move', place)
  window.once('closed', () => {
    parent.off('resize', place)
    parent.off('move', place)
  })
}
