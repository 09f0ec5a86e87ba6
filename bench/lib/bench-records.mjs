import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/**
 * The rows of one article, as `writeRecords` takes them into a page: bytes as base64.
 *
 * @param {string} id
 * @param {string} text paragraphs with an empty line between
 * @param {{title: string, source: string, authors: string[], published: string, captured: number,
 *   inbox: 0 | 1, starred: 0 | 1, read: 0 | 1}} details
 * @param {object[]} annotations rows of marks
 * @param {Record<string, object[]>} rows what is derived from it, by table; empty: the app finds it out
 */
export function benchRecords(id, text, details, annotations = [], rows = {}) {
  const { captured } = details
  const sha256 = createHash('sha256').update(text).digest('hex')
  const blocks = []
  let start = 0
  for (const paragraph of text.split('\n\n')) {
    blocks.push({ kind: 'paragraph', start, end: start + paragraph.length })
    start += paragraph.length + 2
  }
  return {
    item: {
      ...details,
      id,
      url: '',
      language: 'en',
      lead: text.slice(0, 280).replaceAll('\n\n', ' '),
      words: text.split(/\s+/u).length,
      textId: `${id}-text`,
      originalId: `${id}-original`,
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
    annotations,
    rows,
  }
}
