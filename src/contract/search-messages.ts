import { z } from 'zod'
import type { Item } from '@/core/article/item'

/** As the archive holds it, which has checked it: rows of a screen are not checked again for each key. */
const item = z.custom<Item>((row) => typeof row === 'object' && row !== null && 'id' in row)

/** Many are told by the queue alone: to send them would hold both threads. */
export const mostRestated = 200

/**
 * The first messages to `search.worker`. `ahead`, where it is known: this is likely the archive's database, to be read from and
 * no more. `begin`: it is this one, it is open in the window, and now is the time to load its index.
 */
export const searchBegin = z.object({ kind: z.enum(['ahead', 'begin']), database: z.string().min(1) })

export type SearchBegin = z.infer<typeof searchBegin>

/** Messages between a window and `search.worker` from then on. Replies carry the request's id. */
export const searchRequest = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('search'),
    id: z.number().int(),
    query: z.string().max(200_000),
    offset: z.number().int().nonnegative(),
    limit: z.number().int().min(1).max(200),
    sort: z.enum(['relevance', 'published', 'captured']),
    /** As it is typed: beginnings of one or two letters stand for their most frequent words alone. */
    preview: z.boolean(),
    /** Each hit says why it stands where it does. */
    explain: z.boolean(),
    /** It will not be asked again when the index has grown: what was saved before it has to be in the index. */
    once: z.boolean(),
  }),
  /** Search for each name of a list. Answered by `batch-part`s, then by `batched`. */
  z.object({
    kind: z.literal('batch'),
    id: z.number().int(),
    names: z.array(z.object({ name: z.string().max(2000), forms: z.array(z.string().max(2000)) })).max(5000),
  }),
  /** The query that finds what is like these articles, or like this text. */
  z.object({
    kind: z.literal('like'),
    id: z.number().int(),
    itemIds: z.array(z.string()).max(500),
    text: z.string().max(200_000),
  }),
  /** What is common among all that a query finds. */
  z.object({ kind: z.literal('facets'), id: z.number().int(), query: z.string().max(200_000) }),
  /** Values of a field that begin as is typed. */
  z.object({
    kind: z.literal('values'),
    id: z.number().int(),
    field: z.string().max(40),
    typed: z.string().max(400),
  }),
  /** How many items each of these queries finds, and how many of them were added after a time (ms). */
  z.object({
    kind: z.literal('count'),
    id: z.number().int(),
    queries: z.array(z.object({ query: z.string().max(200_000), since: z.number() })).max(200),
  }),
  /** Nobody waits for the answer to this search any more: it need not be given. */
  z.object({ kind: z.literal('cancel'), id: z.number().int() }),
  /** The queue has new rows. */
  z.object({ kind: z.literal('follow') }),
  /** The same, of a commit that gave these items other states (starred, read …) and changed nothing else: found by them at once. */
  z.object({ kind: z.literal('restated'), items: z.array(item).max(mostRestated) }),
  /** Throw the saved index away and build it anew. */
  z.object({ kind: z.literal('rebuild'), id: z.number().int() }),
])
export type SearchRequest = z.infer<typeof searchRequest>

const span = z.object({ start: z.number().int(), end: z.number().int() })
const kind = z.enum(['article', 'quote', 'comment', 'note', 'name'])
const hit = z.object({
  kind,
  key: z.string(),
  itemId: z.string(),
  title: z.string(),
  score: z.number(),
  place: z.enum(['text', 'title', 'comment', 'tag', 'entity', 'quote', 'details']),
  speaker: z.string(),
  excerpt: z.string(),
  lastNamed: z.string().optional(),
  matches: z.array(span),
  titleMatches: z.array(span),
  why: z.string(),
  target: span.nullable(),
})

const batchRow = z.object({
  name: z.string(),
  forms: z.array(z.string()),
  query: z.string(),
  articles: z.number().int(),
  hits: z.array(
    z.object({
      itemId: z.string(),
      title: z.string(),
      source: z.string(),
      published: z.string(),
      excerpt: z.string(),
      matches: z.array(span),
    }),
  ),
})
const counted = z.object({ value: z.string(), count: z.number().int() })
const facetField = z.enum([
  'source',
  'tag',
  'collection',
  'person',
  'organisation',
  'place',
  'speaker',
  'language',
])
const state = z.enum(['starred', 'unread', 'read', 'inbox', 'trash'])
const part = z.enum(['quote', 'comment', 'highlight', 'tag', 'entity', 'date', 'author', 'source', 'url'])
const facets = z.object({
  total: z.number().int(),
  isAtMost: z.boolean(),
  fields: z.array(z.object({ field: facetField, values: z.array(counted) })),
  months: z.array(counted),
  states: z.array(z.object({ state, count: z.number().int() })),
  parts: z.array(z.object({ part, count: z.number().int() })),
})

export const searchReply = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('answer'),
    id: z.number().int(),
    answer: z.object({
      hits: z.array(hit),
      items: z.array(item),
      type: kind.nullable(),
      groups: z.array(z.object({ kind, total: z.number().int(), isAtMost: z.boolean(), hits: z.array(hit) })),
      taken: z.number().int(),
      total: z.number().int(),
      empty: z.number().int(),
      isAtMost: z.boolean(),
      isPreview: z.boolean(),
      sort: z.enum(['relevance', 'published', 'captured']),
      notices: z.array(z.string()),
      pending: z.number().int(),
    }),
  }),
  z.object({ kind: z.literal('facets'), id: z.number().int(), facets }),
  z.object({ kind: z.literal('values'), id: z.number().int(), values: z.array(counted) }),
  z.object({
    kind: z.literal('counted'),
    id: z.number().int(),
    counts: z.array(z.object({ total: z.number().int(), fresh: z.number().int(), isAtMost: z.boolean() })),
  }),
  z.object({ kind: z.literal('batch-part'), id: z.number().int(), rows: z.array(batchRow) }),
  /** `pending`: articles that were not searched, since the index has not taken them in. */
  z.object({ kind: z.literal('batched'), id: z.number().int(), pending: z.number().int() }),
  z.object({ kind: z.literal('like'), id: z.number().int(), query: z.string() }),
  /** The index caught up with the queue (after `follow` and at start), or is on its way where `pending` is not 0. */
  z.object({ kind: z.literal('indexed'), items: z.number().int(), pending: z.number().int() }),
  /** The saved index was damaged, and is made again where it was. */
  z.object({ kind: z.literal('repairs') }),
  z.object({ kind: z.literal('rebuilt'), id: z.number().int(), items: z.number().int() }),
  z.object({ kind: z.literal('failed'), id: z.number().int().nullable(), message: z.string() }),
])
export type SearchReply = z.infer<typeof searchReply>
