import { z } from 'zod'
import { decodeEntities } from '@/core/article/decode-entities'
import type { RecordFields } from '../import/import-row'
import { jsonReader } from '../import/json-reader'
import { loose } from '../import/loose'

/** The JSON that Readability (the service, until 2016) handed out. */
export const readabilityReader = jsonReader({
  id: 'readability',
  name: 'Readability',
  hasShape: (shape) => shape.has('bookmarks[].article__url'),
  entries: function* (value) {
    for (const entry of file.parse(value).bookmarks) yield { value: entry, found: read(entry) }
  },
})

const file = z.object({ bookmarks: loose.things }).catch({ bookmarks: [] })
const bookmark = z.object({
  article__title: loose.text,
  article__url: loose.text,
  article__excerpt: loose.text,
  favorite: loose.flag,
  archive: loose.flag,
  date_added: loose.instant,
})

function read(value: unknown): RecordFields | string {
  const parsed = bookmark.safeParse(value)
  if (!parsed.success) return 'is no bookmark'
  const { article__title, article__url, article__excerpt, favorite, archive, date_added } = parsed.data
  return {
    title: article__title,
    url: article__url,
    saved: date_added,
    starred: favorite,
    read: archive,
    archived: archive,
    comment: decodeEntities(article__excerpt),
  }
}
