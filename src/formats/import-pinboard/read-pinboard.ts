import { z } from 'zod'
import { jsonLinkListReader } from '../import/json-link-list-reader'
import { loose } from '../import/loose'
import { splitTags } from '../import/split-tags'

/**
 * Pinboard's JSON: what it calls `description` is the title, `extended` the description, tags stand with spaces between.
 * https://pinboard.in/export/
 */
export const pinboardReader = jsonLinkListReader({
  id: 'pinboard',
  name: 'Pinboard',
  has: ['[].href', '[].extended'],
  entry: z.object({
    href: loose.text,
    description: loose.text,
    extended: loose.text,
    hash: loose.text,
    time: loose.instant,
    toread: loose.text,
    tags: loose.text,
  }),
  fields: ({ href, description, extended, hash, time, toread, tags }) => ({
    foreignId: hash,
    title: description,
    url: href,
    saved: time,
    tags: splitTags(tags, /\s+/),
    read: toread === 'no',
    comment: extended,
  }),
})
