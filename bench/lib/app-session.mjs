import { join } from 'node:path'
import { _electron } from '@playwright/test'
import { appFolder } from '../../scripts/lib/launch-electron.mjs'

/**
 * Starts the built app on the data in `home`, does `work` in its first window, and quits it as a person would.
 *
 * @param {Awaited<ReturnType<typeof import('../../scripts/lib/launch-electron.mjs').prepareElectron>>} electron
 * @param {string} home
 * @param {(page: import('@playwright/test').Page) => Promise<void>} work
 */
export async function appSession(electron, home, work) {
  const app = await _electron.launch({
    executablePath: electron.executable,
    args: [appFolder(), `--data-folder=${join(home, 'data')}`],
    chromiumSandbox: electron.sandbox.works,
    env: { ...process.env, ...electron.envForHome(home) },
  })
  try {
    await work(await app.firstWindow())
  } finally {
    await app.close()
  }
}
