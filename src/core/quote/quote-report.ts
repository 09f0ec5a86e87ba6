import { monthsBetween } from '../entity/months-between'

/** Quotes of one speaker in one source and month. */
export interface ReportCell {
  /** The page of the speaker; '' where unknown. */
  readonly page: string
  readonly name: string
  /** '' where unknown. */
  readonly source: string
  /** `YYYY-MM`, or `YYYY` where no more is known. */
  readonly month: string
  readonly quotes: number
}

export interface ReportFilter {
  /** Part of the source's name; '' for all. */
  readonly source: string
  /** `YYYY`, `YYYY-MM`; '' for open. Inclusive. */
  readonly from: string
  readonly to: string
}

export interface ReportRow {
  readonly page: string
  readonly name: string
  readonly quotes: number
  /** Quotes by source, most first: the first few. */
  readonly sources: readonly (readonly [source: string, quotes: number])[]
  readonly moreSources: number
  /** Quotes in each of the report's spans. */
  readonly counts: readonly number[]
}

export interface QuoteReport {
  /** Most quoted first, unknown speakers last: the first ones. */
  readonly rows: readonly ReportRow[]
  /** Rows of the whole report. */
  readonly all: number
  readonly speakers: number
  readonly quotes: number
  /** Months (`YYYY-MM`), or years where they are too many to tell apart: without a gap from the first to the last. */
  readonly spans: readonly string[]
}

/** More months than these are years. */
const mostMonths = 72
const mostSources = 3

interface Counted {
  readonly page: string
  readonly name: string
  quotes: number
  readonly sources: Map<string, number>
  readonly spans: Map<string, number>
}

/** Whom the archive quotes within the filter, in the `most` first rows. */
export function quoteReport(cells: readonly ReportCell[], filter: ReportFilter, most: number): QuoteReport {
  const inside = cells.filter(passes(filter))
  const { spans, spanOf } = spansOf(inside)
  const people = new Map<string, Counted>()
  for (const { page, name, source, month, quotes } of inside) {
    const person = people.get(page) ?? { page, name, quotes: 0, sources: new Map(), spans: new Map() }
    people.set(page, person)
    person.quotes += quotes
    add(person.sources, source, quotes)
    add(person.spans, spanOf(month), quotes)
  }
  const sorted = [...people.values()].sort(
    (a, b) =>
      Number(a.page === '') - Number(b.page === '') || b.quotes - a.quotes || a.name.localeCompare(b.name),
  )
  return {
    rows: sorted.slice(0, most).map((person) => reportRow(person, spans)),
    all: people.size,
    speakers: people.size - (people.has('') ? 1 : 0),
    quotes: inside.reduce((sum, { quotes }) => sum + quotes, 0),
    spans,
  }
}

/** All within the filter as a table of speaker, source, month and count, for a spreadsheet's own pivot table. */
export function reportTable(
  cells: readonly ReportCell[],
  filter: ReportFilter,
): { readonly columns: readonly string[]; readonly rows: string[][] } {
  const rows = cells
    .filter(passes(filter))
    .sort((a, b) => a.name.localeCompare(b.name) || a.month.localeCompare(b.month))
    .map(({ name, source, month, quotes }) => [name, source, month, String(quotes)])
  return { columns: ['speaker', 'source', 'month', 'quotes'], rows }
}

function passes({ source, from, to }: ReportFilter): (cell: ReportCell) => boolean {
  const wanted = source.trim().toLowerCase()
  return (cell) =>
    cell.source.toLowerCase().includes(wanted) &&
    cell.month >= from &&
    (to === '' || cell.month <= `${to}\uffff`)
}

/** What of a month is known only as a year is in no span of months. */
function spansOf(cells: readonly ReportCell[]): {
  readonly spans: readonly string[]
  readonly spanOf: (month: string) => string
} {
  const known = [...new Set(cells.map(({ month }) => month))].filter((month) => month.length === 7).sort()
  const [first] = known
  if (first === undefined) return { spans: [], spanOf: (month) => month }
  const months = monthsBetween(first, known.at(-1) ?? first)
  if (months.length <= mostMonths) return { spans: months, spanOf: (month) => month }
  const spanOf = (month: string): string => month.slice(0, 4)
  return { spans: [...new Set(months.map(spanOf))], spanOf }
}

function reportRow({ page, name, quotes, sources, spans }: Counted, shown: readonly string[]): ReportRow {
  const sorted = [...sources].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
  return {
    page,
    name,
    quotes,
    sources: sorted.slice(0, mostSources),
    moreSources: Math.max(0, sorted.length - mostSources),
    counts: shown.map((span) => spans.get(span) ?? 0),
  }
}

function add(counts: Map<string, number>, key: string, quotes: number): void {
  counts.set(key, (counts.get(key) ?? 0) + quotes)
}
