import type { Excerpt, ExcerptSort } from './excerpt'

/**
 * The excerpts in an order: newest first by date, A to Z by speaker and title, else as a person dragged them
 * (`manualOrder`: ids; those not in it come last, as they were captured). Excerpts of one article stay in text
 * order, and unknown dates and speakers come last.
 */
export function orderExcerpts(
  excerpts: readonly Excerpt[],
  sort: ExcerptSort,
  manualOrder: readonly string[],
): Excerpt[] {
  const place = new Map(manualOrder.map((id, index) => [id, index]))
  const placeOf = ({ id }: Excerpt) => place.get(id) ?? Infinity
  const names = new Intl.Collator('en', { sensitivity: 'base', numeric: true })
  const compare: Readonly<Record<ExcerptSort, (a: Excerpt, b: Excerpt) => number>> = {
    manual: (a, b) => compareNumbers(placeOf(a), placeOf(b)),
    published: (a, b) => comparePublished(a.citation.published, b.citation.published),
    captured: (a, b) => b.citation.captured - a.citation.captured,
    speaker: (a, b) => compareNames(a.speaker ?? '', b.speaker ?? '', names),
    title: (a, b) => compareNames(a.citation.title, b.citation.title, names),
  }
  return [...excerpts].sort(
    (a, b) =>
      compare[sort](a, b) || (sort === 'manual' ? asCaptured(a, b) : newestFirst(a, b)) || inText(a, b),
  )
}

function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b
}

function comparePublished(a: string, b: string): number {
  if (a === b) return 0
  if (a === '' || b === '') return a === '' ? 1 : -1
  return a < b ? 1 : -1
}

function compareNames(a: string, b: string, names: Intl.Collator): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1
  return names.compare(a, b)
}

function asCaptured(a: Excerpt, b: Excerpt): number {
  return a.citation.captured - b.citation.captured
}

function newestFirst(a: Excerpt, b: Excerpt): number {
  return b.citation.captured - a.citation.captured
}

function inText(a: Excerpt, b: Excerpt): number {
  if (a.itemId !== b.itemId) return a.itemId < b.itemId ? -1 : 1
  return a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
