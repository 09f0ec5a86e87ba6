import { setTimeout } from 'node:timers/promises'
import { appSession } from './app-session.mjs'
import { seedNames } from './seed-names.mjs'

/**
 * Fills an archive with articles that are analysed already, and waits until the search index and the sketches of texts
 * have all of them: what is measured afterwards meets an app at rest.
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
    while (!(await page.evaluate(isDone, size.items))) await setTimeout(2_000)
  })
}

/** Runs in the page: whether nothing is left to be made in the background, which would be measured too. */
async function isDone(count) {
  const open = indexedDB.open('cuttings')
  const db = await new Promise((resolve) => {
    open.onsuccess = () => resolve(open.result)
  })
  const transaction = db.transaction(['indexCache', 'sketches'])
  const saved = transaction.objectStore('indexCache').get('index')
  const sketches = transaction.objectStore('sketches').count()
  await new Promise((resolve) => {
    transaction.oncomplete = resolve
  })
  db.close()
  return saved.result?.items >= count && sketches.result >= count
}
