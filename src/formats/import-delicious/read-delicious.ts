import { z } from 'zod'
import { jsonLinkListReader } from '../import/json-link-list-reader'
import { loose } from '../import/loose'

/** The JSON that del.icio.us hands out since 2020 (https://del.icio.us/export). */
export const deliciousReader = jsonLinkListReader({
  id: 'delicious',
  name: 'Delicious',
  has: ['url', 'owner', 'others', 'created'].map((name) => `[].${name}`),
  entry: z.object({
    title: loose.text,
    url: loose.text,
    description: loose.text,
    tags: loose.texts,
    created: loose.instant,
  }),
  fields: ({ title, url, description, tags, created }) => ({
    title,
    url,
    tags,
    saved: created,
    comment: description,
  }),
})
