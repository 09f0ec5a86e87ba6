import { z } from 'zod'
import type { RecordFields } from '../import/import-row'
import { jsonReader } from '../import/json-reader'
import { loose } from '../import/loose'
import { splitTags } from '../import/split-tags'

/**
 * Pinboard's JSON: what it calls `description` is the title, `extended` the description, tags stand with spaces between.
 * https://pinboard.in/export/
 */
export const pinboardReader = jsonReader({
  id: 'pinboard',
  name: 'Pinboard',
  hasShape: (shape) => shape.has('[].href') && shape.has('[].extended'),
  entries: function* (value) {
    for (const entry of loose.things.parse(value)) yield { value: entry, found: read(entry) }
  },
})

const bookmark = z.object({
  href: loose.text,
  description: loose.text,
  extended: loose.text,
  hash: loose.text,
  time: loose.instant,
  toread: loose.text,
  tags: loose.text,
})

function read(value: unknown): RecordFields | string {
  const parsed = bookmark.safeParse(value)
  if (!parsed.success) return 'is no bookmark'
  const { href, description, extended, hash, time, toread, tags } = parsed.data
  return {
    foreignId: hash,
    title: description,
    url: href,
    saved: time,
    tags: splitTags(tags, /\s+/),
    read: toread === 'no',
    comment: extended,
  }
}
