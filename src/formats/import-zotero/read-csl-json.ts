import { z } from 'zod'
import type { RecordFields } from '../import/import-row'
import { joinNotes } from '../import/join-notes'
import { jsonReader } from '../import/json-reader'
import { loose } from '../import/loose'
import { publishedOf } from '../import/published-of'

/**
 * CSL-JSON, as Zotero, Mendeley, Cuttings and others write it.
 * https://docs.citationstyles.org/en/stable/specification.html
 */
export const cslJsonReader = jsonReader({
  id: 'csl-json',
  name: 'CSL-JSON (Zotero)',
  needs: 'named',
  hasShape: (shape) =>
    shape.has('[].type') &&
    (shape.has('[].title') || shape.has('[].URL')) &&
    ['issued', 'author', 'container-title', 'accessed'].some((name) => shape.has(`[].${name}`)),
  rows: '',
  entries: function* (value) {
    for (const entry of loose.things.parse(value)) yield { value: entry, found: read(entry) }
  },
})

const name = z
  .object({
    literal: loose.text,
    given: loose.text,
    family: loose.text,
    'non-dropping-particle': loose.text,
    suffix: loose.text,
  })
  .transform((parts) =>
    [parts.literal, parts.given, parts['non-dropping-particle'], parts.family, parts.suffix]
      .filter((part) => part !== '')
      .join(' '),
  )
const dateParts = z
  .object({
    'date-parts': z.array(z.array(z.union([z.string(), z.number()]))).catch([]),
    raw: loose.text,
    literal: loose.text,
  })
  .transform((date) => {
    const [year, ...rest] = date['date-parts'][0] ?? []
    const written = [String(year ?? ''), ...rest.map((part) => String(part).padStart(2, '0'))].join('-')
    return written === '' ? date.raw || date.literal : written
  })
  .catch('')
const item = z.object({
  id: loose.text,
  title: loose.text,
  URL: loose.text,
  'container-title': loose.text,
  publisher: loose.text,
  author: z.array(name.catch('')).catch([]),
  issued: dateParts,
  accessed: dateParts,
  language: loose.text,
  abstract: loose.text,
  note: loose.text,
  keyword: loose.text,
})

function read(value: unknown): RecordFields | string {
  const parsed = item.safeParse(value)
  if (!parsed.success) return 'is no work'
  const { data } = parsed
  return {
    foreignId: data.id,
    title: data.title,
    url: data.URL,
    authors: data.author,
    source: data['container-title'] || data.publisher,
    published: publishedOf(data.issued),
    saved: savedOn(data.accessed),
    language: data.language,
    tags: data.keyword
      .split(/[,;]/)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
    comment: joinNotes(data.note, data.abstract),
  }
}

/** Noon, so that it is the same day in nearly all of the world. */
function savedOn(date: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(publishedOf(date))
  return match === null ? null : Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]), 12)
}
