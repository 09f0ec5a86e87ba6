import { expect, test } from './support/launch-app'

test('the window opens, in the sandbox and without Node', async ({ cuttings }) => {
  const { app, page } = cuttings
  await expect(page).toHaveTitle(/Cuttings/)
  expect(page.url()).toBe('app://cuttings/index.html')
  expect(await page.evaluate(() => [typeof process, typeof require, typeof module])).toEqual([
    'undefined',
    'undefined',
    'undefined',
  ])
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    return {
      sandboxed: contents?.getLastWebPreferences()?.sandbox,
      command: process.argv.includes('--no-sandbox'),
    }
  })
  expect(preferences).toEqual({ sandboxed: true, command: false })
})
