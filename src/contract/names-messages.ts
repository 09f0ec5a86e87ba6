import { z } from 'zod'
import type { Company } from '@/core/entity/company'
import type { MonthCount } from '@/core/entity/month-counts'
import type { RoleOverTime } from '@/core/entity/role-over-time'
import type { Tally } from '@/core/entity/tally'
import type { ArchiveQuote } from '@/core/quote/archive-quote'
import type { QuoteReport } from '@/core/quote/quote-report'

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
const reportFilter = z.object({ source: z.string(), from: z.string(), to: z.string() })
const keys = z.array(z.string()).readonly()

/** What a window asks `names.worker` about the names and quotes of the archive. */
export const namesAsk = z.discriminatedUnion('kind', [
  /** Keys of a list of names, those alone whose name has the words. `state`: as of a report. */
  z.object({
    kind: z.literal('names'),
    list,
    sort: z.enum(['mentions', 'quotes', 'lastSeen', 'sort']),
    words: z.string(),
    state: z.string(),
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
  /** How many other articles say what these quotes say: at most a screen of them. */
  z.object({ kind: z.literal('same-words'), quoteIds: keys }),
  /** How many quotes there are. `state`: as of a report. */
  z.object({ kind: z.literal('quote-count'), state: z.string() }),
  /** Whom the archive quotes. `state`: another word once the archive has changed; while it is the same, nothing is read again. */
  z.object({
    kind: z.literal('report'),
    filter: reportFilter,
    state: z.string(),
    most: z.number().int().min(1).max(1000),
  }),
  /** All of the report as a file. */
  z.object({ kind: z.literal('report-file'), filter: reportFilter, state: z.string() }),
  /** The items that name one of these keys, of which the newest by name. */
  z.object({ kind: z.literal('items'), keys, newest: z.number().int().min(1).max(10_000) }),
  /** Who is named in these items besides whom the keys stand for. */
  z.object({ kind: z.literal('company'), keys, itemIds: keys, limit: z.number().int().min(1).max(100) }),
  /** Titles and offices that these items give with the names of these keys. */
  z.object({ kind: z.literal('roles'), keys, itemIds: keys }),
])
export type NamesAsk = z.infer<typeof namesAsk>

/** An ask, or what nobody waits for any more. */
export const namesRequest = z.union([
  z.object({ id: z.number().int(), ask: namesAsk }),
  z.object({ drop: z.number().int() }),
])

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
  /** In the order of the ask. */
  z.object({
    kind: z.literal('same-words'),
    id: z.number().int(),
    counts: z.array(z.number().int()).readonly(),
  }),
  z.object({ kind: z.literal('quote-count'), id: z.number().int(), count: z.number().int() }),
  z.object({ kind: z.literal('report'), id: z.number().int(), report: row<QuoteReport>() }),
  z.object({
    kind: z.literal('report-file'),
    id: z.number().int(),
    bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  }),
  /** `newest`: day and id of one a line, newest first, a tab between them. A single string, as above. */
  z.object({
    kind: z.literal('items'),
    id: z.number().int(),
    total: z.number().int(),
    months: z.array(row<MonthCount>()).readonly(),
    newest: z.string(),
  }),
  z.object({ kind: z.literal('company'), id: z.number().int(), company: row<Company>() }),
  z.object({
    kind: z.literal('roles'),
    id: z.number().int(),
    roles: z.array(row<RoleOverTime>()).readonly(),
  }),
  z.object({ kind: z.literal('failed'), id: z.number().int(), message: z.string() }),
])
export type NamesReply = z.infer<typeof namesReply>
/** The answer to an ask of the same kind. */
export type NamesAnswer<K extends NamesAsk['kind']> = Extract<NamesReply, { kind: K }>
