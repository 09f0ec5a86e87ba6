import { setTimeout } from 'node:timers/promises'
import { appSession } from './app-session.mjs'
import { seedNames } from './seed-names.mjs'

/**
 * Fills an archive with articles that are analysed already, and waits until the search index has all of them: what is
 * measured afterwards meets an app at rest.
 *
 * @param {Parameters<typeof appSession>[0]} electron
 * @param {string} home
 * @param {Parameters<typeof seedNames>[1]} size
 */
export async function fillWithNames(electron, home, size) {
  await appSession(electron, home, async (page) => {
    await page.getByRole('main').first().waitFor()
    await seedNames(page, size, (done) => process.stdout.write(`\rfilling: ${String(done)} items`))
  })
  await appSession(electron, home, async (page) => {
    process.stdout.write('\nindexing …\n')
    // Not `waitForFunction`: to that a promise is as good as true.
    while (!(await page.evaluate(isIndexed, size.items))) await setTimeout(2_000)
  })
}

/** Runs in the page: whether the search index has all of it, so that it is not made while something is measured. */
async function isIndexed(count) {
  const open = indexedDB.open('cuttings')
  const db = await new Promise((resolve) => {
    open.onsuccess = () => resolve(open.result)
  })
  const asked = db.transaction(['indexCache']).objectStore('indexCache').get('index')
  const row = await new Promise((resolve) => {
    asked.onsuccess = () => resolve(asked.result)
  })
  db.close()
  return row !== undefined && row.items >= count
}
