import { setPriority } from 'node:os'

/**
 * Has the window's thread, and no other, go before all others (Linux, as root): on a busy machine a task by the clock is mostly
 * waiting for the processor, and this takes the waiting out of it.
 *
 * @param {import('@playwright/test').ElectronApplication} app
 */
export async function putWindowFirst(app) {
  const pid = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0].webContents.getOSProcessId(),
  )
  // Of a process that is named by its id, the main thread alone; that is the window's.
  setPriority(pid, -15)
}
