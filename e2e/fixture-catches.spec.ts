import { test } from './support/launch-app'

// The fixture's own test: what it watches for makes a test fail. Each of these has to fail.
test.describe('the fixture catches', () => {
  test.fail('a write of the page without strict durability', async ({ cuttings }) => {
    await cuttings.page.evaluate(writeCarelessly)
  })

  test.fail('a write of a worker without strict durability', async ({ cuttings }) => {
    const { page } = cuttings
    const worker = page.workers()[0] ?? (await page.waitForEvent('worker'))
    // A worker can be asked before its own code has run, and with it the probe.
    while (await worker.evaluate(isUnwatched)) await page.waitForFunction(() => true)
    await worker.evaluate(writeCarelessly)
  })

  test.fail('an error in the page that nobody sees', async ({ cuttings }) => {
    await cuttings.page.evaluate(() => {
      setTimeout(() => {
        throw new Error('unseen')
      })
    })
  })

  test.fail('a request to the network', async ({ cuttings }) => {
    await cuttings.app.evaluate(async ({ session }) => {
      // Past the app's own wall, which every session has.
      const unguarded = session.fromPartition('elsewhere')
      unguarded.webRequest.onBeforeRequest(null)
      await unguarded.fetch('http://192.0.2.1/').catch(() => null)
    })
  })
})

const isUnwatched = (): boolean =>
  String(Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')?.value).includes(
    '[native code]',
  )

async function writeCarelessly(): Promise<void> {
  const request = indexedDB.open('careless', 1)
  request.onupgradeneeded = () => request.result.createObjectStore('table')
  await new Promise((resolve) => (request.onsuccess = resolve))
  request.result.transaction('table', 'readwrite')
}
