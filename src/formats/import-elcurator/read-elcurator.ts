import { z } from 'zod'
import type { RecordFields } from '../import/import-row'
import { jsonReader } from '../import/json-reader'
import { loose } from '../import/loose'

/** elCurator's JSON, as wallabag takes it in: what is `is_saved` is starred. */
export const elcuratorReader = jsonReader({
  id: 'elcurator',
  name: 'elCurator',
  hasShape: (shape) => shape.has('[].url') && shape.has('[].is_saved'),
  entries: function* (value) {
    for (const entry of loose.things.parse(value)) yield { value: entry, found: read(entry) }
  },
})

const link = z.object({
  title: loose.text,
  url: loose.text,
  description: loose.text,
  tags: loose.texts,
  is_saved: loose.flag,
  created_at: loose.instant,
})

function read(value: unknown): RecordFields | string {
  const parsed = link.safeParse(value)
  if (!parsed.success) return 'is no link'
  const { title, url, description, tags, is_saved, created_at } = parsed.data
  return { title, url, tags, saved: created_at, starred: is_saved, comment: description }
}
