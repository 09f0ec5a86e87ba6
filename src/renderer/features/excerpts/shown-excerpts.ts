import { readDate } from '@/core/article/read-date'
import type { Excerpt, ExcerptSort } from '@/core/excerpt/excerpt'
import { filterExcerpts } from '@/core/excerpt/filter-excerpts'
import { orderExcerpts } from '@/core/excerpt/order-excerpts'
import type { FilterFields } from './filter-fields'

/** What the filter bar lets through, in the order asked for. A date that is none yet narrows nothing. */
export function shownExcerpts(
  excerpts: readonly Excerpt[],
  fields: FilterFields,
  sort: ExcerptSort,
  order: readonly string[],
): readonly Excerpt[] {
  const { words, tag, speaker, colour, kind, suggestions } = fields
  const filtered = filterExcerpts(excerpts, {
    words,
    tag: tag.trim(),
    speaker: speaker.trim(),
    colour: colour === 'any' ? null : colour,
    from: dateOf(fields.from),
    to: dateOf(fields.to),
    includeSuggestions: suggestions,
    ...(kind === 'any' ? {} : { kinds: [kind] }),
  })
  return orderExcerpts(filtered, sort, order)
}

function dateOf(typed: string): string {
  return readDate(typed.trim())?.date ?? ''
}
