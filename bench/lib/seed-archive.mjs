import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { generateArticle } from './generate-articles.mjs'

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
      writeBatch,
      Array.from({ length: to - from }, (_, index) => recordsOf(from + index)),
    )
    progress(to)
  }
}

function recordsOf(number) {
  const article = generateArticle(number)
  const { text } = article
  const id = `bench-${String(number).padStart(7, '0')}`
  const captured = Date.UTC(2025, 0, 1) + number * 60_000
  const sha256 = createHash('sha256').update(text).digest('hex')
  const blocks = []
  let start = 0
  for (const paragraph of text.split('\n\n')) {
    blocks.push({ kind: 'paragraph', start, end: start + paragraph.length })
    start += paragraph.length + 2
  }
  return {
    item: {
      id,
      title: article.title,
      source: article.source,
      authors: [article.author],
      url: '',
      published: article.published,
      captured,
      language: 'en',
      lead: text.slice(0, 280).replaceAll('\n\n', ' '),
      words: text.split(/\s+/u).length,
      textId: `${id}-text`,
      originalId: `${id}-original`,
      inbox: number % 5 === 0 ? 1 : 0,
      starred: number % 17 === 0 ? 1 : 0,
      read: number % 3 === 0 ? 1 : 0,
      trashed: 0,
      tagIds: [],
      collectionIds: [],
      modified: captured,
    },
    text: { id: `${id}-text`, itemId: id, text, blocks, links: [], sha256, made: captured },
    original: {
      id: `${id}-original`,
      itemId: id,
      bytes: gzipSync(text).toString('base64'),
      size: Buffer.byteLength(text),
      sha256,
      mediaType: 'text/plain',
      charset: 'utf-8',
      via: 'paste',
      fileName: '',
      captured,
    },
  }
}

/** Runs in the page. */
async function writeBatch(records) {
  const open = indexedDB.open('cuttings')
  const db = await new Promise((resolve, reject) => {
    open.onsuccess = () => resolve(open.result)
    open.onerror = () => reject(open.error)
  })
  const tables = ['items', 'texts', 'originals', 'indexQueue', 'meta']
  const transaction = db.transaction(tables, 'readwrite', { durability: 'strict' })
  const bytesOf = (base64) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
  for (const { item, text, original } of records) {
    transaction.objectStore('items').put(item)
    transaction.objectStore('texts').put(text)
    transaction.objectStore('originals').put({ ...original, bytes: bytesOf(original.bytes) })
    transaction.objectStore('indexQueue').add({ scope: 'item', id: item.id })
  }
  const meta = transaction.objectStore('meta').get('archive')
  meta.onsuccess = () => {
    transaction.objectStore('meta').put({ ...meta.result, items: meta.result.items + records.length })
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve
    transaction.onabort = () => reject(transaction.error)
  })
  db.close()
}
