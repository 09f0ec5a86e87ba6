import { z } from 'zod'
import type { RecordFields } from '../import/import-row'
import { jsonReader } from '../import/json-reader'
import { loose } from '../import/loose'

/** The JSON that del.icio.us hands out since 2020 (https://del.icio.us/export). */
export const deliciousReader = jsonReader({
  id: 'delicious',
  name: 'Delicious',
  hasShape: (shape) => ['url', 'owner', 'others', 'created'].every((name) => shape.has(`[].${name}`)),
  entries: function* (value) {
    for (const entry of loose.things.parse(value)) yield { value: entry, found: read(entry) }
  },
})

const bookmark = z.object({
  title: loose.text,
  url: loose.text,
  description: loose.text,
  tags: loose.texts,
  created: loose.instant,
})

function read(value: unknown): RecordFields | string {
  const parsed = bookmark.safeParse(value)
  if (!parsed.success) return 'is no bookmark'
  const { title, url, description, tags, created } = parsed.data
  return { title, url, tags, saved: created, comment: description }
}
