import { coreModules } from '../../scripts/train/core-modules.mjs'
import { benchRecords } from './bench-records.mjs'
import { generateFindings } from './generate-findings.mjs'
import { writeRecords } from './write-records.mjs'

const batchSize = 250

/**
 * Fills the open archive of a page with articles and all that is derived from them, past the app, by the app's own
 * rules (`core/entity/derive-item`). The app must be restarted afterwards.
 *
 * @param {import('@playwright/test').Page} page
 * @param {{ items: number, people: number, paragraphs: number }} size `people`: how many names of people there are; at
 *   most so many are in the archive
 * @param {(done: number) => void} progress
 * @param {typeof generateFindings} findings what the article of a number is
 */
export async function seedNames(
  page,
  { items: count, people, paragraphs },
  progress = () => {},
  findings = generateFindings,
) {
  const core = await coreModules('seed-names', [
    'annotation/lay-over',
    'entity/derive-item',
    'entity/derived-version',
    'language/engine-version',
    'language/fold',
  ])
  const tallies = new Map()
  for (let from = 0; from < count; from += batchSize) {
    const to = Math.min(from + batchSize, count)
    const records = Array.from({ length: to - from }, (_, at) =>
      recordsOf(from + at, findings(from + at, people, paragraphs), core),
    )
    for (const { rows } of records) for (const posting of rows.postings) countIn(tallies, posting, core.fold)
    await page.evaluate(writeRecords, JSON.stringify(records))
    progress(to)
  }
  const rows = [...tallies.values()]
  for (let from = 0; from < rows.length; from += 5000)
    await page.evaluate(writeTallies, JSON.stringify(rows.slice(from, from + 5000)))
}

function recordsOf(number, { title, source, author, published, text, result }, core) {
  const itemId = `bench-${String(number).padStart(7, '0')}`
  const captured = Date.UTC(2025, 0, 1) + number * 60_000
  // One list that is half of the archive, and one that is a small part of it.
  const flags = { inbox: number % 2, starred: number % 97 === 0 ? 1 : 0, read: 0 }
  const details = { title, source, authors: [author], published, captured, ...flags }
  const analysis = { ...result, itemId, textId: `${itemId}-text`, engine: core.engineVersion, made: captured }
  const records = benchRecords(itemId, text, details)
  const marks = core.layOver([], analysis, itemId, text)
  const { postings, quotes } = core.deriveItem({ item: records.item, text, marks, analysis })
  const derived = [{ itemId, version: core.derivedVersion }]
  return { ...records, rows: { analyses: [analysis], postings, quotes, derived } }
}

function countIn(tallies, { key, type, name, mentions, quotes, seen }, fold) {
  const row = tallies.get(key) ?? {
    key,
    list: type,
    type,
    name,
    sort: fold(name),
    mentions: 0,
    quotes: 0,
    items: 0,
    lastSeen: '',
  }
  tallies.set(key, {
    ...row,
    mentions: row.mentions + mentions,
    quotes: row.quotes + quotes,
    items: row.items + 1,
    lastSeen: seen > row.lastSeen ? seen : row.lastSeen,
  })
}

/**
 * Runs in the page.
 *
 * @param {string} json of the rows, as one string: what crosses as objects kept the page busy until its transaction ended
 */
async function writeTallies(json) {
  const rows = JSON.parse(json)
  const open = indexedDB.open('cuttings')
  const db = await new Promise((resolve) => {
    open.onsuccess = () => resolve(open.result)
  })
  const transaction = db.transaction(['tallies'], 'readwrite', { durability: 'strict' })
  for (const row of rows) transaction.objectStore('tallies').put(row)
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve
    transaction.onabort = () => reject(transaction.error)
  })
  db.close()
}
