import type { Page } from '@playwright/test'
import { Imports } from './pages/imports'
import { Library } from './pages/library'
import { Search } from './pages/search'
import { Verification } from './pages/verification'
import { expect, test, type LaunchedApp } from './support/launch-app'
import { savedParts } from './support/saved-parts'
import { pocketRows } from './torture/pocket-rows'
import { killAll, processesOf, type Victim } from './torture/processes'

// So many that an index made anew is saved at once, and is built in several portions.
const items = 1000

// A killed process complains; what is looked at is what is left.
test.use({ expectedErrors: [/.*/s] })

/** Drops what names the parts of the saved index, so that it is made again; the next save stays in its transaction. */
function dropAndHold(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('cuttings')
    const db = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => {
        resolve(opening.result)
      }
    })
    const transaction = db.transaction('indexCache', 'readwrite', { durability: 'strict' })
    const store = transaction.objectStore('indexCache')
    store.clear()
    store.put({ key: 'hold', format: 0, upTo: 0, items: 0, bytes: new Uint8Array() })
    await new Promise((resolve) => (transaction.oncomplete = resolve))
    db.close()
  })
}

/** Resolves once the index stands written in a transaction that is not done. */
function saveIsHeld(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        new BroadcastChannel('hold-index-save').onmessage = ({ data }) => {
          if (data === 'held') resolve()
        }
      }),
  )
}

/** From now on, whatever save is held goes on. */
function letSavesGo(page: Page): Promise<void> {
  return page.evaluate(() => {
    const channel = new BroadcastChannel('hold-index-save')
    channel.onmessage = ({ data }) => {
      if (data === 'held') channel.postMessage('go on')
    }
  })
}

async function killInSave(cuttings: LaunchedApp, victim: Victim): Promise<Page> {
  await dropAndHold(cuttings.page)
  await cuttings.kill()
  const page = await cuttings.relaunch()
  await saveIsHeld(page)
  killAll(processesOf(victim, cuttings.app.process().pid ?? 0))
  await cuttings.kill()
  return cuttings.relaunch()
}

test('killed while the index is sealed and saved, it is made again and finds the same', async ({
  cuttings,
}) => {
  test.setTimeout(600_000)
  await new Library(cuttings.page).ready()
  const imports = new Imports(cuttings.page)
  await imports.run('Wire.csv', pocketRows('Wire', items))
  await expect(imports.report).toBeVisible({ timeout: 180_000 })

  // The worker lives in the renderer; the engine that tests run on keeps its storage in the main process.
  for (const victim of ['main', 'renderer'] as const) {
    const page = await killInSave(cuttings, victim)
    await letSavesGo(page)
    await new Library(page).ready()
    await new Search(page).for('tag:harbour')
    await expect(
      page.getByRole('region', { name: 'Search results' }).locator('.search-results-count'),
    ).toHaveText('1,000 items', { timeout: 60_000 })
    // A question between two of its five portions makes a segment of those before it: no more than four are left as they are.
    const parts = async () => (await savedParts(page)).length
    await expect
      .poll(async () => (await parts()) >= 1 && (await parts()) <= 4, { timeout: 60_000 })
      .toBe(true)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  }

  // The saved index against one that is made of every item.
  const page = await cuttings.relaunch()
  await new Library(page).ready()
  const verification = new Verification(page)
  await verification.open()
  await page.keyboard.press('Enter')
  await expect(verification.dialog.getByText('All is well: nothing wrong was found.')).toBeVisible({
    timeout: 120_000,
  })
})
