import { setTimeout } from 'node:timers/promises'
import { appSession } from './app-session.mjs'
import { seedArchive } from './seed-archive.mjs'

/**
 * Fills an archive with generated articles, and waits until the app itself has analysed and indexed all of them, as after
 * a normal day.
 *
 * @param {Parameters<typeof appSession>[0]} electron
 * @param {string} home
 * @param {number} items
 */
export async function fillArchive(electron, home, items) {
  await appSession(electron, home, async (page) => {
    await page.getByRole('main').first().waitFor()
    await seedArchive(page, items, (done) => process.stdout.write(`\rfilling: ${String(done)} items`))
  })
  await appSession(electron, home, async (page) => {
    process.stdout.write('\nanalysing and indexing …\n')
    // Not `waitForFunction`: to that a promise is as good as true.
    while (!(await page.evaluate(isIndexed, items))) await setTimeout(2_000)
  })
}

/** Runs in the page: whether every item is analysed, and a saved index holds it. */
function isIndexed(count) {
  return new Promise((resolve) => {
    const open = indexedDB.open('cuttings')
    open.onsuccess = () => {
      const db = open.result
      const transaction = db.transaction(['analyses', 'indexCache'])
      const analysed = transaction.objectStore('analyses').count()
      const saved = transaction.objectStore('indexCache').get('index')
      transaction.oncomplete = () => {
        db.close()
        resolve(analysed.result >= count && saved.result?.items >= count)
      }
    }
  })
}
