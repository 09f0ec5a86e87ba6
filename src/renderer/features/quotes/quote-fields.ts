import { readDate } from '@/core/article/read-date'
import { fold } from '@/core/language/fold'
import type { QuoteFilter } from '@/core/quote/quote-filter'
import { tagPath } from '@/core/tag/tag-path'
import type { Tag } from '@/core/tag/tag'
import { tagsBelow } from '@/core/tag/tags-below'

/** The filter bar as it is typed. */
export interface QuoteFields {
  readonly words: string
  readonly speaker: string
  readonly named: string
  readonly source: string
  readonly tag: string
  readonly from: string
  readonly to: string
  readonly kind: QuoteFilter['kind']
  readonly status: QuoteFilter['status']
  readonly starred: boolean
  readonly once: boolean
}

export const noQuoteFilter: QuoteFields = {
  words: '',
  speaker: '',
  named: '',
  source: '',
  tag: '',
  from: '',
  to: '',
  kind: 'any',
  status: 'any',
  starred: false,
  once: false,
}

/** Whether the fields ask for less than all. */
export function isNarrowed(fields: QuoteFields): boolean {
  return JSON.stringify(fields) !== JSON.stringify(noQuoteFilter)
}

/** What the fields mean. A date that is none yet narrows nothing; a tag takes those below it along. */
export function filterOf({ tag, from, to, ...rest }: QuoteFields, tags: readonly Tag[]): QuoteFilter {
  return { ...rest, from: dateOf(from), to: dateOf(to), tagIds: tagIdsOf(tag, tags) }
}

function dateOf(typed: string): string {
  return readDate(typed.trim())?.date ?? ''
}

function tagIdsOf(typed: string, tags: readonly Tag[]): readonly string[] | null {
  const wanted = fold(typed)
  if (wanted === '') return null
  const byId = new Map(tags.map((tag) => [tag.id, tag]))
  const named = tags.filter(({ id }) => fold(tagPath(id, byId)).includes(wanted))
  return [...new Set(named.flatMap(({ id }) => tagsBelow(tags, id)))]
}
