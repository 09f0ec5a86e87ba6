import { z } from 'zod'
import type { ImportedHighlight } from '@/core/import/imported-record'
import { blankHighlight } from '../import/blank-highlight'
import type { RecordFields } from '../import/import-row'
import { jsonReader } from '../import/json-reader'
import { loose } from '../import/loose'
import { publishedOf } from '../import/published-of'
import { splitTags } from '../import/split-tags'
import { rangeContexts } from './range-contexts'

/**
 * wallabag's JSON, of version 2 (also as its API answers, and within `_embedded.items`) and of version 1, which says
 * `is_read` and `is_fav`, has tags with commas between and no dates.
 * https://doc.wallabag.org/user/import/wallabagv2/
 */
export const wallabagReader = jsonReader({
  id: 'wallabag',
  name: 'wallabag',
  hasShape: (shape) => {
    const has = (name: string) => shape.has(`[].${name}`) || shape.has(`_embedded.items[].${name}`)
    return has('url') && has('content') && (has('is_archived') || has('is_fav'))
  },
  rows: '',
  entries: function* (value) {
    const embedded = z.object({ _embedded: z.object({ items: loose.things }) }).safeParse(value)
    for (const entry of embedded.success ? embedded.data._embedded.items : loose.things.parse(value))
      yield { value: entry, found: read(entry) }
  },
})

const tag = z.union([z.string(), z.object({ label: loose.text }).transform(({ label }) => label)])
const article = z.object({
  id: loose.text,
  title: loose.text,
  url: loose.text,
  given_url: loose.text,
  content: loose.text,
  language: loose.text,
  tags: z.union([z.string(), z.array(tag.catch(''))]).catch([]),
  is_archived: loose.flag,
  is_starred: loose.flag,
  is_read: loose.flag,
  is_fav: loose.flag,
  created_at: loose.instant,
  published_at: loose.text,
  published_by: loose.texts,
  annotations: loose.things,
})
const range = z.object({ start: z.string(), startOffset: z.coerce.number().int().nonnegative() })
const annotation = z.object({
  id: loose.text,
  text: loose.text,
  quote: loose.text,
  created_at: loose.instant,
  ranges: z.array(range).catch([]),
})

function read(value: unknown): RecordFields | string {
  const parsed = article.safeParse(value)
  if (!parsed.success) return 'is no article'
  const { data } = parsed
  const isRead = data.is_archived || data.is_read
  return {
    foreignId: data.id,
    title: data.title,
    url: data.url || data.given_url,
    authors: data.published_by,
    published: publishedOf(data.published_at),
    saved: data.created_at,
    language: data.language.replace('_', '-'),
    content: isContent(data.content) ? { mediaType: 'text/html', text: data.content } : null,
    tags: typeof data.tags === 'string' ? splitTags(data.tags, ',') : data.tags,
    starred: data.is_starred || data.is_fav,
    read: isRead,
    archived: isRead,
    highlights: highlightsOf(data.annotations, data.content),
  }
}

/** What wallabag writes in the place of a page that it could not fetch is no text of it. */
function isContent(content: string): boolean {
  return (
    content !== '' &&
    !(
      content.length < 500 &&
      /wallabag can['’]t retrieve contents|^Oh, what a shame, no content/i.test(content)
    )
  )
}

function highlightsOf(values: readonly unknown[], html: string): ImportedHighlight[] {
  const marks = values.flatMap((value) => annotation.safeParse(value).data ?? [])
  const contexts = rangeContexts(
    html,
    marks.map(({ quote, ranges }) => ({ quote, range: ranges[0] ?? null })),
  )
  return marks.map(({ id, text, quote, created_at }, index) => ({
    ...blankHighlight,
    ...contexts[index],
    foreignId: id,
    quote,
    comment: text,
    made: created_at,
  }))
}
