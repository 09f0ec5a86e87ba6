import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { seededRandom } from './seeded-random.mjs'

const fillers =
  'the committee of regional delegates met again on the plan for public money while residents asked for a clear answer about costs and dates and who would carry the risk if the work took longer than expected'.split(
    ' ',
  )
const colours = ['yellow', 'green', 'blue', 'pink', 'orange']
const types = ['person', 'organisation', 'place', 'event']

/**
 * One long article twice, bare and with marks that a person made: highlights, comments, mentions and quotes,
 * which overlap, nest and cross paragraphs. Its words name nobody, so that the machine adds next to nothing.
 *
 * @param {import('@playwright/test').Page} page of the app, with an open archive
 * @param {{ marks: number, paragraphs: number, seed: number }} size
 */
export async function seedMarkedArticle(page, { marks, paragraphs, seed }) {
  const random = seededRandom(seed)
  const text = articleOf(paragraphs, random)
  const bare = recordsOf('bare', text, [])
  const marked = recordsOf('marked', text, marksOf(text, marks, random))
  await page.evaluate(write, [bare, marked])
}

function articleOf(paragraphs, random) {
  const sentence = () => {
    const from = Math.floor(random() * (fillers.length - 16))
    const words = fillers.slice(from, from + 8 + Math.floor(random() * 8)).join(' ')
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
  }
  const paragraph = () => Array.from({ length: 3 + Math.floor(random() * 4) }, sentence).join(' ')
  return Array.from({ length: paragraphs }, paragraph).join('\n\n')
}

function marksOf(text, count, random) {
  const edge = (offset) => text.indexOf(' ', offset)
  return Array.from({ length: count }, (_, number) => {
    const start = edge(Math.floor(random() * (text.length - 600))) + 1
    // A tenth of them is long enough to reach into other paragraphs and over other marks.
    const end = edge(start + (random() < 0.1 ? 300 : 5) + Math.floor(random() * 60))
    const kind =
      number % 10 < 5 ? 'entity' : number % 10 < 8 ? 'highlight' : number % 10 < 9 ? 'comment' : 'quote'
    return { kind, start, end, number }
  })
}

function annotationOf({ kind, start, end, number }, itemId, textId, text) {
  const own = {
    highlight: { colour: colours[number % colours.length] },
    comment: {},
    entity: { type: types[number % types.length], name: `Name ${String(number % 40)}`, entityId: null },
    quote: {
      quoteKind: 'direct',
      speaker: { name: `Speaker ${String(number % 20)}`, entityId: null },
      cue: '',
    },
  }
  return {
    id: `${itemId}-${String(number)}`,
    itemId,
    kind,
    anchors: [
      {
        textId,
        start,
        end,
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - 32), start),
        suffix: text.slice(end, end + 32),
      },
    ],
    decision: 'confirmed',
    comment: kind === 'comment' ? `Comment ${String(number)}` : '',
    tagIds: [],
    created: number,
    modified: number,
    ...own[kind],
  }
}

function recordsOf(name, text, marks) {
  const id = `bench-${name}`
  const captured = Date.UTC(2025, 0, 1)
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
      title: `The ${name} article`,
      source: 'Bench',
      authors: [],
      url: '',
      published: '2025-01-01',
      captured,
      language: 'en',
      lead: text.slice(0, 200),
      words: text.split(/\s+/u).length,
      textId: `${id}-text`,
      originalId: `${id}-original`,
      inbox: 0,
      starred: 0,
      read: 0,
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
    annotations: marks.map((mark) => annotationOf(mark, id, `${id}-text`, text)),
  }
}

/** Runs in the page. */
async function write(articles) {
  const open = indexedDB.open('cuttings')
  const db = await new Promise((resolve, reject) => {
    open.onsuccess = () => resolve(open.result)
    open.onerror = () => reject(open.error)
  })
  const tables = ['items', 'texts', 'originals', 'annotations', 'meta']
  const transaction = db.transaction(tables, 'readwrite', { durability: 'strict' })
  for (const { item, text, original, annotations } of articles) {
    transaction.objectStore('items').put(item)
    transaction.objectStore('texts').put(text)
    const bytes = Uint8Array.from(atob(original.bytes), (char) => char.charCodeAt(0))
    transaction.objectStore('originals').put({ ...original, bytes })
    for (const annotation of annotations) transaction.objectStore('annotations').put(annotation)
  }
  const meta = transaction.objectStore('meta').get('archive')
  meta.onsuccess = () => {
    transaction.objectStore('meta').put({ ...meta.result, items: meta.result.items + articles.length })
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve
    transaction.onabort = () => reject(transaction.error)
  })
  db.close()
}
