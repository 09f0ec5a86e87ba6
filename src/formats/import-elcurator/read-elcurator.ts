import { z } from 'zod'
import { jsonLinkListReader } from '../import/json-link-list-reader'
import { loose } from '../import/loose'

/** elCurator's JSON, as wallabag takes it in: what is `is_saved` is starred. */
export const elcuratorReader = jsonLinkListReader({
  id: 'elcurator',
  name: 'elCurator',
  has: ['[].url', '[].is_saved'],
  entry: z.object({
    title: loose.text,
    url: loose.text,
    description: loose.text,
    tags: loose.texts,
    is_saved: loose.flag,
    created_at: loose.instant,
  }),
  fields: ({ title, url, description, tags, is_saved, created_at }) => ({
    title,
    url,
    tags,
    saved: created_at,
    starred: is_saved,
    comment: description,
  }),
})
