import { chownSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { test as base, chromium, expect, type BrowserContext, type Page } from '@playwright/test'
import { chromiumWrapper } from '../../scripts/lib/chromium.mjs'
import { makeTemporaryFolder, unprivilegedUser } from '../../scripts/lib/unprivileged-user.mjs'
import { ErrorWatch } from './error-watch'
import { readSetup } from './global-setup'
import { serveRenderer } from './serve-renderer'

export { expect }

/** The built window in today's Chromium, behind its browser platform, with a profile that no other test has seen. */
export interface LaunchedBrowser {
  readonly context: BrowserContext
  readonly page: Page
  readonly origin: string
  readonly errors: readonly string[]
  /** The folder of its data. */
  readonly profile: string
  /** Closes it, unless it is dead already, and starts it again on the same data. */
  readonly reopen: () => Promise<Page>
}

interface Options {
  /** Errors that a test brings about on purpose. All others fail it. */
  expectedErrors: readonly RegExp[]
}

export const test = base.extend<Options & { browserApp: LaunchedBrowser }>({
  expectedErrors: [[], { option: true }],

  browserApp: async ({ expectedErrors }, use) => {
    const server = await serveRenderer(join(readSetup().instrumentedApp, 'out', 'renderer'))
    const folder = makeTemporaryFolder('cuttings-chromium-')
    const errors = new ErrorWatch()
    const folders = {
      profile: writableFolder(folder, 'profile'),
      downloads: writableFolder(folder, 'downloads'),
    }
    let running = await launch(folders, server.origin, errors)
    await use({
      get context() {
        return running.context
      },
      get page() {
        return running.page
      },
      origin: server.origin,
      errors: errors.errors,
      profile: folders.profile,
      reopen: async () => {
        await running.context.close().catch(() => undefined)
        running = await launch(folders, server.origin, errors)
        return running.page
      },
    })

    await running.context.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    expect.soft(errors.unexpected(expectedErrors), 'errors that nobody saw').toEqual([])
  },
})

async function launch(
  { profile, downloads }: { readonly profile: string; readonly downloads: string },
  origin: string,
  errors: ErrorWatch,
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumWrapper,
    chromiumSandbox: true,
    headless: true,
    viewport: { width: 1440, height: 900 },
    downloadsPath: downloads,
    // The machine's own look-ups at start, not the app's.
    args: [
      '--disable-gpu',
      '--disable-quic',
      `--proxy-server=127.0.0.1:9`,
      `--proxy-bypass-list=${new URL(origin).host}`,
    ],
  })
  context.on('page', (page) => {
    errors.watchPage(page)
  })
  for (const page of context.pages()) errors.watchPage(page)
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(`${origin}/index.html`)
  return { context, page }
}

function writableFolder(parent: string, name: string): string {
  const folder = join(parent, name)
  mkdirSync(folder)
  const user = unprivilegedUser()
  if (user !== null) chownSync(folder, user.uid, user.gid)
  return folder
}
