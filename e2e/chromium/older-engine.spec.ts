import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { chromiumWrapper } from '../../scripts/lib/chromium.mjs'
import { ensureOwnFolder } from '../../scripts/lib/unprivileged-user.mjs'
import { folderContent } from '../support/folder-content'
import { expect, test } from '../support/launch-app'

test('what today’s Chromium wrote, the older engine does not open', async ({ cuttings }) => {
  const profile = join(cuttings.dataFolder, 'profile')
  const server = createServer((_request, response) =>
    response.setHeader('content-type', 'text/html').end('a page'),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`

  const older = Number.parseInt(await cuttings.app.evaluate(() => process.versions.chrome))
  await cuttings.quit()
  // As if only the profile had come from another computer: nothing but what the newer engine wrote is there.
  rmSync(cuttings.dataFolder, { recursive: true })
  ensureOwnFolder(cuttings.dataFolder)
  ensureOwnFolder(profile)
  await inChromium(profile, host, write)
  const major = Number.parseInt(readFileSync(join(profile, 'Last Version'), 'utf8'))
  expect(major).toBeGreaterThan(older)
  const before = folderContent(cuttings.dataFolder)

  const page = await cuttings.relaunch()
  await expect(page.getByRole('heading')).toHaveText('This version of Cuttings is older than your archive')
  await expect(page.getByText(`engine ${String(major)}`)).toBeVisible()
  await cuttings.quit()

  expect(folderContent(cuttings.dataFolder)).toEqual(before)
  expect(await inChromium(profile, host, read)).toBe('here')
  server.close()
})

async function inChromium<T>(profile: string, host: string, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumWrapper,
    chromiumSandbox: true,
    headless: true,
    args: ['--disable-gpu', '--disable-quic', '--proxy-server=127.0.0.1:9', `--proxy-bypass-list=${host}`],
  })
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(`http://${host}/`)
  const result = await act(page)
  await context.close()
  return result
}

const write = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const opening = indexedDB.open('kept')
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows')
    await new Promise((resolve) => (opening.onsuccess = resolve))
    const writing = opening.result.transaction('rows', 'readwrite', { durability: 'strict' })
    writing.objectStore('rows').put('here', 'row')
    await new Promise((resolve) => (writing.oncomplete = resolve))
    opening.result.close()
  })

const read = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const opening = indexedDB.open('kept')
    await new Promise((resolve) => (opening.onsuccess = resolve))
    const reading = opening.result.transaction('rows').objectStore('rows').get('row')
    await new Promise((resolve) => (reading.onsuccess = resolve))
    return reading.result as unknown
  })
