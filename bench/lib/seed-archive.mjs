import { benchRecords } from './bench-records.mjs'
import { generateArticle } from './generate-articles.mjs'
import { writeRecords } from './write-records.mjs'

const batchSize = 500

/**
 * Fills the open archive of a page with generated articles, past the app (an import of this size is not what the
 * benchmark times). The app must be restarted afterwards: its counters and lists do not know of it.
 *
 * @param {import('@playwright/test').Page} page
 * @param {number} count
 * @param {(done: number) => void} progress
 */
export async function seedArchive(page, count, progress = () => {}) {
  for (let from = 0; from < count; from += batchSize) {
    const to = Math.min(from + batchSize, count)
    await page.evaluate(
      writeRecords,
      JSON.stringify(Array.from({ length: to - from }, (_, index) => recordsOf(from + index))),
    )
    progress(to)
  }
}

function recordsOf(number) {
  const article = generateArticle(number)
  return benchRecords(`bench-${String(number).padStart(7, '0')}`, article.text, {
    title: article.title,
    source: article.source,
    authors: [article.author],
    published: article.published,
    captured: Date.UTC(2025, 0, 1) + number * 60_000,
    inbox: number % 5 === 0 ? 1 : 0,
    starred: number % 17 === 0 ? 1 : 0,
    read: number % 3 === 0 ? 1 : 0,
  })
}
