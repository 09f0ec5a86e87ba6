import { z } from 'zod'
import { decodeEntities } from '@/core/article/decode-entities'
import { jsonLinkListReader } from '../import/json-link-list-reader'
import { loose } from '../import/loose'

/** The JSON that Readability (the service, until 2016) handed out. */
export const readabilityReader = jsonLinkListReader({
  id: 'readability',
  name: 'Readability',
  has: ['bookmarks[].article__url'],
  list: 'bookmarks',
  entry: z.object({
    article__title: loose.text,
    article__url: loose.text,
    article__excerpt: loose.text,
    favorite: loose.flag,
    archive: loose.flag,
    date_added: loose.instant,
  }),
  fields: ({ article__title, article__url, article__excerpt, favorite, archive, date_added }) => ({
    title: article__title,
    url: article__url,
    saved: date_added,
    starred: favorite,
    read: archive,
    archived: archive,
    comment: decodeEntities(article__excerpt),
  }),
})
