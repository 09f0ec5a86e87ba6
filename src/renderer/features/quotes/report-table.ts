import type { NamesAnswer } from '@/contract/names-messages'

export type ReportCells = NamesAnswer<'report'>['cells']

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
  /** Quotes by source, most first. */
  readonly sources: readonly (readonly [source: string, quotes: number])[]
  /** Quotes by month, oldest first. */
  readonly months: ReadonlyMap<string, number>
}

interface Counted {
  readonly name: string
  readonly sources: Map<string, number>
  readonly months: Map<string, number>
}

const newPerson = (name: string): Counted => ({ name, sources: new Map(), months: new Map() })

/** Whom the archive quotes within the filter, most quoted first, unknown speakers last. */
export function reportRows(cells: ReportCells, { source, from, to }: ReportFilter): ReportRow[] {
  const wanted = source.trim().toLowerCase()
  const people = new Map<
    string,
    { name: string; sources: Map<string, number>; months: Map<string, number> }
  >()
  for (const cell of cells) {
    if (wanted !== '' && !cell.source.toLowerCase().includes(wanted)) continue
    if (cell.month < from || (to !== '' && cell.month > `${to}\uffff`)) continue
    const person = people.get(cell.page) ?? newPerson(cell.name)
    person.sources.set(cell.source, (person.sources.get(cell.source) ?? 0) + cell.quotes)
    person.months.set(cell.month, (person.months.get(cell.month) ?? 0) + cell.quotes)
    people.set(cell.page, person)
  }
  const rows = [...people].map(([page, { name, sources, months }]) => ({
    page,
    name,
    quotes: [...sources.values()].reduce((sum, count) => sum + count, 0),
    sources: [...sources].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])),
    months,
  }))
  return rows.sort(
    (a, b) =>
      Number(a.page === '') - Number(b.page === '') || b.quotes - a.quotes || a.name.localeCompare(b.name),
  )
}

/** The rows as a table of speaker, source, month and count, for a spreadsheet's own pivot table. */
export function reportTable(
  cells: ReportCells,
  filter: ReportFilter,
): { readonly columns: readonly string[]; readonly rows: string[][] } {
  const wanted = new Set(reportRows(cells, filter).map(({ page }) => page))
  const rows = cells
    .filter((cell) => wanted.has(cell.page) && reportRows([cell], filter).length > 0)
    .sort((a, b) => a.name.localeCompare(b.name) || a.month.localeCompare(b.month))
    .map(({ name, source, month, quotes }) => [name, source, month, String(quotes)])
  return { columns: ['speaker', 'source', 'month', 'quotes'], rows }
}
