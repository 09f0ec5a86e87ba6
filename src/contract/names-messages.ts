import { z } from 'zod'
import type { Tally } from '@/core/entity/tally'
import type { ArchiveQuote } from '@/core/quote/archive-quote'

const list = z.enum([
  'person',
  'organisation',
  'place',
  'group',
  'product',
  'event',
  'work',
  'law',
  'date',
  'money',
  'not-a-name',
])
const place = z.object({ seen: z.string(), id: z.string() })
const filter = z.object({
  words: z.string(),
  speaker: z.string(),
  named: z.string(),
  source: z.string(),
  tagIds: z.array(z.string()).readonly().nullable(),
  from: z.string(),
  to: z.string(),
  kind: z.enum(['any', 'direct', 'mixed', 'indirect']),
  status: z.enum(['any', 'confirmed', 'suggested']),
  starred: z.boolean(),
  once: z.boolean(),
})

/** What a window asks `names.worker` about the names and quotes of the archive. */
export const namesAsk = z.discriminatedUnion('kind', [
  /** Keys of a list of names, those alone whose name has the words. */
  z.object({
    kind: z.literal('names'),
    list,
    sort: z.enum(['mentions', 'quotes', 'lastSeen', 'sort']),
    words: z.string(),
  }),
  /** Names that are likely of one, at most so many. */
  z.object({ kind: z.literal('merges'), limit: z.number().int().min(1).max(1000) }),
  /** The next quotes that the filter lets through. */
  z.object({
    kind: z.literal('quotes'),
    filter,
    after: place.nullable(),
    limit: z.number().int().min(1).max(10_000),
  }),
  z.object({ kind: z.literal('report') }),
  /** All items that name one of these keys. */
  z.object({ kind: z.literal('items'), keys: z.array(z.string()).readonly() }),
])
export type NamesAsk = z.infer<typeof namesAsk>

export const namesRequest = z.object({ id: z.number().int(), ask: namesAsk })

/** A row of the store's own, as it wrote it. */
const row = <R>() => z.custom<R>((value) => typeof value === 'object' && value !== null)

export const namesReply = z.discriminatedUnion('kind', [
  /** `keys`: one a line. A single string crosses threads in a hundredth of the time of 100,000. */
  z.object({ kind: z.literal('names'), id: z.number().int(), keys: z.string(), all: z.number().int() }),
  z.object({
    kind: z.literal('merges'),
    id: z.number().int(),
    found: z.array(
      z.object({ from: row<Tally>(), into: row<Tally>(), confidence: z.number(), reason: z.string() }),
    ),
  }),
  z.object({
    kind: z.literal('quotes'),
    id: z.number().int(),
    rows: z.array(row<ArchiveQuote & { readonly name: string; readonly page: string }>()).readonly(),
    next: place.nullable(),
    looked: z.number().int(),
  }),
  z.object({
    kind: z.literal('report'),
    id: z.number().int(),
    cells:
      z.array(
        row<{
          readonly page: string
          readonly name: string
          readonly source: string
          readonly month: string
          readonly quotes: number
        }>(),
      ),
  }),
  /** `items`: day and id of one a line, newest first, a tab between them. A single string, as above. */
  z.object({ kind: z.literal('items'), id: z.number().int(), items: z.string() }),
  z.object({ kind: z.literal('failed'), id: z.number().int(), message: z.string() }),
])
export type NamesReply = z.infer<typeof namesReply>
/** The answer to an ask of the same kind. */
export type NamesAnswer<K extends NamesAsk['kind']> = Extract<NamesReply, { kind: K }>
