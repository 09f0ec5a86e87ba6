import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { Download, Quote } from 'lucide-react'
import { writeTableCsv } from '@/formats/table-csv/write-table-csv'
import type { Session } from '@/renderer/session/session'
import { useArchiveTick } from '@/renderer/session/use-archive-tick'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { EmptyState } from '@/renderer/ui/empty-state'
import { formatCount } from '@/renderer/ui/format-count'
import { formatPublished } from '@/renderer/ui/format-published'
import { reportRows, reportTable, type ReportCells, type ReportFilter, type ReportRow } from './report-table'

/** Rows that are shown; the file has all. */
const mostRows = 200

/** Whom did we quote, how often, where and when. */
export function ReportView({ modes }: { readonly modes: ReactNode }) {
  const session = useSession()
  const tick = useArchiveTick()
  const [cells, setCells] = useState<ReportCells | null>(null)
  const [filter, setFilter] = useState<ReportFilter>({ source: '', from: '', to: '' })
  const { names, notify } = session
  useEffect(() => {
    let isWanted = true
    names({ kind: 'report' }).then(
      (reply) => {
        if (isWanted) setCells(reply.cells)
      },
      (error: unknown) => {
        notify({
          tone: 'error',
          text: 'The report could not be made. Nothing was changed.',
          details: String(error),
        })
      },
    )
    return () => {
      isWanted = false
    }
  }, [names, notify, tick])
  const rows = useMemo(() => reportRows(cells ?? [], filter), [cells, filter])
  const months = useMemo(
    () =>
      [...new Set(rows.flatMap((row) => [...row.months.keys()]))]
        .filter((month) => month.length === 7)
        .sort(),
    [rows],
  )
  const total = rows.reduce((sum, row) => sum + row.quotes, 0)
  return (
    <>
      <header className="ui-page-bar">
        <h1 className="ui-page-heading">Whom we quoted</h1>
        <p className="ui-page-count" role="status">
          {cells === null
            ? 'Counting …'
            : `${formatCount(total)} quotes of ${formatCount(rows.filter(({ page }) => page !== '').length)} speakers`}
        </p>
        {modes}
        <Button
          icon={<Download />}
          isDisabled={rows.length === 0}
          onPress={() => void saveReport(session, cells ?? [], filter)}
        >
          Export CSV
        </Button>
      </header>
      <div className="ui-page-tools" role="search" aria-label="Filter the report">
        {(['source', 'from', 'to'] as const).map((part) => (
          <input
            key={part}
            className="ui-input quotes-field"
            aria-label={{ source: 'Source', from: 'From month', to: 'To month' }[part]}
            placeholder={{ source: 'Source', from: 'From 2021-02', to: 'To 2021-12' }[part]}
            value={filter[part]}
            onChange={(event) => {
              setFilter({ ...filter, [part]: event.target.value })
            }}
          />
        ))}
      </div>
      {cells !== null && rows.length === 0 ? (
        <EmptyState icon={<Quote />} title="No quotes to count">
          Quotes of the archive are counted here by speaker, source and month.
        </EmptyState>
      ) : (
        <div className="report" tabIndex={0} role="group" aria-label="Report">
          <table className="report-table">
            <caption className="ui-hidden">Quotes by speaker, source and month</caption>
            <thead>
              <tr>
                <th scope="col">Speaker</th>
                <th scope="col" className="report-number">
                  Quotes
                </th>
                <th scope="col">Sources</th>
                <th scope="col">
                  {months.length > 1
                    ? `${formatPublished(months[0] ?? '')} to ${formatPublished(months.at(-1) ?? '')}`
                    : 'By month'}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, mostRows).map((row) => (
                <ReportLine key={row.page} row={row} months={months} />
              ))}
            </tbody>
          </table>
          {rows.length > mostRows && (
            <p className="quotes-quiet">
              The {formatCount(mostRows)} most quoted of {formatCount(rows.length)}; the file has all.
            </p>
          )}
        </div>
      )}
    </>
  )
}

function ReportLine({ row, months }: { readonly row: ReportRow; readonly months: readonly string[] }) {
  const { page, name, quotes, sources } = row
  return (
    <tr>
      <th scope="row">
        {page === '' ? (
          'Unknown speaker'
        ) : (
          <button
            type="button"
            className="report-name"
            onClick={() => {
              useView.getState().openEntity(page)
            }}
          >
            {name}
          </button>
        )}
      </th>
      <td className="report-number">{formatCount(quotes)}</td>
      <td className="quotes-quiet">
        {sources
          .slice(0, 3)
          .map(([source, count]) => `${source === '' ? 'unknown' : source} ${formatCount(count)}`)
          .join(', ')}
        {sources.length > 3 && ` and ${formatCount(sources.length - 3)} more`}
      </td>
      <td>
        <MonthBars row={row} months={months} />
      </td>
    </tr>
  )
}

/** Units of the drawing. */
const width = 180
const height = 22

function MonthBars({ row, months }: { readonly row: ReportRow; readonly months: readonly string[] }) {
  const counts = months.map((month) => row.months.get(month) ?? 0)
  const most = counts.reduce((max, count) => Math.max(max, count), 1)
  const step = Math.min(14, width / Math.max(1, months.length))
  const busiest = months[counts.indexOf(most)] ?? ''
  return (
    <svg
      className="report-bars"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={busiest === '' ? 'no month known' : `most in ${formatPublished(busiest)}: ${String(most)}`}
    >
      {counts.map((count, at) => {
        const high = count === 0 ? 0 : Math.max(2, (count / most) * height)
        return (
          <rect
            key={months[at]}
            x={at * step}
            y={height - high}
            width={Math.max(1, step * 0.75)}
            height={high}
          >
            <title>{`${formatPublished(months[at] ?? '')}: ${formatCount(count)}`}</title>
          </rect>
        )
      })}
    </svg>
  )
}

async function saveReport(
  { platform, notify }: Session,
  cells: ReportCells,
  filter: ReportFilter,
): Promise<void> {
  const { columns, rows } = reportTable(cells, filter)
  const failed = (details: string) => {
    notify({
      tone: 'error',
      text: 'The file could not be written. A file that was there before is unharmed. Try another folder or name.',
      details,
    })
  }
  try {
    const bytes = writeTableCsv(columns, rows)
    const saved = await platform.saveFile({ suggestedName: 'Whom we quoted.csv', extension: 'csv', bytes })
    if (saved.kind === 'failed') failed(saved.message)
    if (saved.kind === 'saved') notify({ tone: 'info', text: `Saved the report as “${saved.name}”.` })
  } catch (error) {
    failed(String(error))
  }
}
