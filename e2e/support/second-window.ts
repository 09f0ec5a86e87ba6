import type { ElectronApplication, Page } from '@playwright/test'

/** Another window on the same archive, as the app makes its own. */
export async function secondWindow(app: ElectronApplication): Promise<Page> {
  const opening = app.waitForEvent('window')
  await app.evaluate(({ BrowserWindow }) => {
    const [first] = BrowserWindow.getAllWindows().filter((window) => window.isVisible())
    if (first === undefined) throw new Error('There is no window to open another one beside')
    // The engine has it, its types do not.
    const contents = first.webContents as unknown as { getLastWebPreferences: () => { preload?: string } }
    const { preload } = contents.getLastWebPreferences()
    const window = new BrowserWindow({
      width: 1200,
      height: 800,
      webPreferences: {
        ...(preload === undefined ? {} : { preload }),
        sandbox: true,
        contextIsolation: true,
      },
    })
    void window.loadURL(first.webContents.getURL())
  })
  const page = await opening
  await page.waitForURL((url) => url.href !== 'about:blank', { waitUntil: 'domcontentloaded' })
  return page
}
