import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { bridgeOf } from './support/bridge-of'
import { expect, test as base } from './support/launch-app'

/** A server of the test's own that sends every caller on to `/landed`, and what it was asked. */
interface Redirector {
  readonly host: string
  readonly asked: readonly string[]
}

const test = base.extend<{ redirector: Redirector }>({
  redirector: async ({}, use) => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      if (request.url === '/landed') response.end('landed')
      else response.writeHead(302, { location: '/landed' }).end()
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    await use({ host: `127.0.0.1:${String((server.address() as AddressInfo).port)}`, asked })
    server.closeAllConnections()
    server.close()
  },
  allowedHosts: async ({ redirector }, use) => use([redirector.host]),
})

// Some of it the engine refuses by itself, and says so in the console.
test.use({ expectedErrors: [/Not allowed to (?:load|navigate)/] })

test('pages go nowhere, open nothing and embed nothing', async ({ cuttings, redirector }) => {
  const { app, page } = cuttings
  const attempts = [
    `http://${redirector.host}/`,
    'https://site.invalid/',
    'file:///etc/passwd',
    'data:text/html,x',
    'app://calm/',
  ]
  for (const url of attempts) {
    await page.evaluate((target) => {
      window.location.href = target
    }, url)
    await page.evaluate((target) => {
      const link = document.createElement('a')
      link.href = target
      document.body.append(link)
      link.click()
      link.target = '_blank'
      link.click()
      link.remove()
    }, url)
  }
  expect(await page.evaluate(() => window.open('https://site.invalid/'))).toBeNull()
  await page.evaluate(() => {
    const view = document.createElement('webview')
    view.setAttribute('src', 'https://site.invalid/')
    document.body.append(view)
  })
  // Still there, still the same page, still answering.
  expect(await page.evaluate(() => window.location.href)).toBe('app://cuttings/index.html')
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
  expect(redirector.asked).toEqual([])
})

test('a redirect is not followed, even where the request was let through', async ({
  cuttings,
  redirector,
}) => {
  const error = await cuttings.app.evaluate(async ({ BrowserWindow, session }, url) => {
    const open = session.fromPartition('without-wall')
    open.webRequest.onBeforeRequest(null)
    const window = new BrowserWindow({ show: false, webPreferences: { session: open } })
    const failure = await window.loadURL(url).then(() => '', String)
    window.destroy()
    return failure
  }, `http://${redirector.host}/start`)
  expect(redirector.asked).toEqual(['/start'])
  expect(error).toMatch(/ERR_(?:ABORTED|FAILED)/)
})

test('the page may load itself again', async ({ cuttings }) => {
  const { page } = cuttings
  await page.waitForLoadState()
  await page.evaluate(() => {
    document.body.dataset.before = 'yes'
  })
  await Promise.all([
    page.waitForEvent('load'),
    page.evaluate(() => {
      window.location.reload()
    }),
  ])
  expect(await page.evaluate(() => document.body.dataset.before)).toBeUndefined()
})

test('links leave by way of the bridge only: http, https and mailto, written anew', async ({ cuttings }) => {
  await cuttings.app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = (url) => {
      opened.push(url)
      return Promise.resolve()
    }
  })
  const bridge = await bridgeOf(cuttings.page)
  const links = [
    'https://example.org/a b',
    'mailto:a@example.org?attach=/etc/passwd',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'x',
  ]
  const answers = await bridge.evaluate(
    (of, all) => Promise.all(all.map((url) => of.openLink({ url }))),
    links,
  )
  expect(answers).toEqual([true, true, false, false, false])
  const opened = await cuttings.app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)
  expect(opened).toEqual(['https://example.org/a%20b', 'mailto:a@example.org'])
})
