import { z } from 'zod'
import type { RecordFields } from '../import/import-row'
import { jsonReader } from '../import/json-reader'
import { loose } from '../import/loose'
import { feedDate } from './feed-date'
import { joinAddress } from './join-address'

/** A feed as JSON (https://www.jsonfeed.org/version/1.1/). */
export const jsonFeedReader = jsonReader({
  id: 'json-feed',
  name: 'a feed (JSON Feed)',
  hasShape: (shape) => shape.has('items[].id') && shape.has('version'),
  rows: 'items',
  entries: function* (value) {
    const { title, language, home_page_url, items } = feed.parse(value)
    for (const entry of items)
      yield { value: entry, found: read(entry, { title, language, base: home_page_url }) }
  },
})

const feed = z
  .object({ title: loose.text, language: loose.text, home_page_url: loose.text, items: loose.things })
  .catch({ title: '', language: '', home_page_url: '', items: [] })
const item = z.object({
  id: loose.text,
  url: loose.text,
  external_url: loose.text,
  title: loose.text,
  content_html: loose.text,
  content_text: loose.text,
  summary: loose.text,
  date_published: loose.text,
  language: loose.text,
  authors: loose.things,
  author: z.unknown().optional(),
  tags: loose.things,
})

interface FeedFacts {
  readonly title: string
  readonly language: string
  readonly base: string
}

function read(value: unknown, { title: source, language, base }: FeedFacts): RecordFields | string {
  const parsed = item.safeParse(value)
  if (!parsed.success) return 'is no entry'
  const {
    id,
    url,
    external_url,
    title,
    content_html,
    content_text,
    summary,
    date_published,
    authors,
    author,
    tags,
    ...rest
  } = parsed.data
  const text = content_text || summary
  return {
    foreignId: id,
    title,
    url: joinAddress(url || external_url || id, base),
    source,
    authors: [...authors, author].flatMap((each) => name.safeParse(each).data?.name ?? []),
    published: feedDate(date_published),
    language: rest.language || language,
    content:
      content_html !== ''
        ? { mediaType: 'text/html', text: content_html }
        : text === ''
          ? null
          : { mediaType: 'text/plain', text },
    tags: tags.filter((tag): tag is string => typeof tag === 'string').map((tag) => tag.replace(/\//gu, ' ')),
  }
}

const name = z.object({ name: z.string() })
