import type { ItemMentions } from '@/store/queries/entity-mentions'
import type { Span } from '@/core/anchor/span'

export interface TimelineEntry {
  readonly id: string
  /** ISO 8601 day, month, year or range `a/b`. */
  readonly date: string
  readonly kind: 'published' | 'named'
  /** The title of what was published; the sentence that names the date. */
  readonly words: string
  /** As the text puts the date; '' for a publication. */
  readonly said: string
  readonly itemId: string
  readonly title: string
  readonly source: string
  readonly span: Span
}

/** When something was published about an entity, and the days that its sentences name: the latest first. */
export function timelineEntries(found: readonly ItemMentions[]): TimelineEntry[] {
  const entries = new Map<string, TimelineEntry>()
  for (const { item, mentions } of found) {
    const { id: itemId, title, source, published } = item
    const first = mentions[0]
    if (first === undefined) continue
    const about = { itemId, title, source }
    if (published !== '') {
      const id = `published:${itemId}`
      entries.set(id, {
        ...about,
        id,
        date: published,
        kind: 'published',
        words: title,
        said: '',
        span: first.span,
      })
    }
    for (const { sentence, dates, span } of mentions) {
      for (const { date, words: said } of dates) {
        const id = `${date}:${itemId}:${sentence}`
        if (!entries.has(id))
          entries.set(id, { ...about, id, date, kind: 'named', words: sentence, said, span })
      }
    }
  }
  return [...entries.values()].sort((a, b) => (a.date === b.date ? compare(a, b) : a.date < b.date ? 1 : -1))
}

function compare(a: TimelineEntry, b: TimelineEntry): number {
  return a.kind === b.kind ? a.words.localeCompare(b.words) : a.kind === 'published' ? -1 : 1
}

/** How exactly a date is known, in words. */
export function precisionOf(date: string): 'day' | 'month' | 'year' | 'range' {
  if (date.includes('/')) return 'range'
  return date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year'
}
