import type { Analysis } from '../annotation/analysis'
import type { Mark, QuoteMarkView } from '../annotation/mark'
import type { Item } from '../article/item'
import { fold } from '../language/fold'
import { longestQuote, type ArchiveQuote } from '../quote/archive-quote'
import { quotePrints } from '../quote/wording'
import type { EntityType } from './entity'
import { keyOfMark, typesOfNames } from './key-of-mark'
import type { Posting } from './posting'

export interface DeriveInput {
  readonly item: Item
  /** The item's canonical text. */
  readonly text: string
  readonly marks: readonly Mark[]
  readonly analysis: Analysis | null
}

export interface DerivedRows {
  readonly postings: readonly Posting[]
  readonly quotes: readonly ArchiveQuote[]
}

/** Dates and sums are no one to list. */
const listed = (type: EntityType): boolean => type !== 'date' && type !== 'money'

/** What lists, entity pages and the quote bank know of one item. */
export function deriveItem({ item, text, marks, analysis }: DeriveInput): DerivedRows {
  const types = typesOfNames(marks)
  const roles = rolesOf(analysis)
  const seen = item.published === '' ? new Date(item.captured).toISOString().slice(0, 10) : item.published
  const postings = new Map<string, Posting>()
  const count = (mark: Mark, type: EntityType, name: string, part: 'mentions' | 'quotes'): void => {
    const key = keyOfMark(mark, types)
    if (key === null || !listed(type)) return
    const role = roles.get(fold(name)) ?? ''
    const posting = postings.get(key) ?? {
      key,
      itemId: item.id,
      type,
      name,
      mentions: 0,
      quotes: 0,
      seen,
      role,
    }
    postings.set(key, { ...posting, [part]: posting[part] + 1 })
  }
  for (const mark of marks) {
    if (mark.kind === 'entity') count(mark, mark.type, mark.name, 'mentions')
    if (mark.kind === 'quote' && mark.speaker !== null)
      count(mark, types.get(fold(mark.speaker.name)) ?? 'person', mark.speaker.name, 'quotes')
  }
  const quotes = marks
    .filter((mark) => mark.kind === 'quote')
    .map((mark) => quoteOf(mark, text, { item, seen, key: keyOfMark(mark, types) ?? '', roles }))
  return { postings: [...postings.values()], quotes }
}

/** The first title or office that the article gives with each name. */
function rolesOf(analysis: Analysis | null): ReadonlyMap<string, string> {
  const roles = new Map<string, string>()
  for (const mention of analysis?.mentions ?? []) {
    const name = fold(analysis?.entities[mention.entity]?.name ?? '')
    if (mention.role !== undefined && mention.role !== '' && !roles.has(name)) roles.set(name, mention.role)
  }
  return roles
}

interface QuoteContext {
  readonly item: Item
  readonly seen: string
  readonly key: string
  readonly roles: ReadonlyMap<string, string>
}

function quoteOf(mark: QuoteMarkView, text: string, { item, seen, key, roles }: QuoteContext): ArchiveQuote {
  const [first] = mark.spans
  const last = mark.spans.at(-1) ?? first
  // A decision keeps its own words, also where its text has changed since.
  const words = (mark.annotation?.anchors ?? mark.spans)
    .map((span) => ('exact' in span ? span.exact : text.slice(span.start, span.end)))
    .join(' … ')
  const speaker = mark.speaker?.name ?? ''
  return {
    id: mark.id,
    itemId: item.id,
    start: first.start,
    end: last.end,
    seen,
    key,
    speaker,
    role: roles.get(fold(speaker)) ?? '',
    kind: mark.quoteKind,
    status: mark.status,
    text: words.length > longestQuote ? `${words.slice(0, longestQuote - 1).trimEnd()}…` : words,
    cue: mark.cue,
    source: item.source,
    tagIds: mark.annotation?.tagIds ?? [],
    ...(mark.annotation?.starred === 1 ? { star: 1 as const } : {}),
    prints: quotePrints(words),
  }
}
