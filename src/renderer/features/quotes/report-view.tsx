import { useDeferredValue, useEffect, useState, type ReactNode } from 'react'
import { Download, Quote } from 'lucide-react'
import type { QuoteReport, ReportFilter, ReportRow } from '@/core/quote/quote-report'
import { guardTold } from '@/formats/table-csv/guard-told'
import type { Session } from '@/renderer/session/session'
import { useArchiveTick } from '@/renderer/session/use-archive-tick'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { EmptyState } from '@/renderer/ui/empty-state'
import { formatCount } from '@/renderer/ui/format-count'
import { formatPublished } from '@/renderer/ui/format-published'

/** Rows that are shown; the file has all. */
const mostRows = 200
const noFilter: ReportFilter = { source: '', from: '', to: '' }

/** The report within a filter, live; null until it is made. */
function useReport(filter: ReportFilter): QuoteReport | null {
  const { names, notify } = useSession()
  const state = useArchiveTick()
  const [report, setReport] = useState<QuoteReport | null>(null)
  useEffect(() => {
    let isWanted = true
    names({ kind: 'report', filter, state, most: mostRows }).then(
      (reply) => {
        if (isWanted) setReport(reply.report)
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
  }, [names, notify, filter, state])
  return report
}

/** Whom did we quote, how often, where and when. */
export function ReportView({ modes }: { readonly modes: ReactNode }) {
  const session = useSession()
  const state = useArchiveTick()
  const [filter, setFilter] = useState(noFilter)
  const report = useReport(useDeferredValue(filter))
  const spans = report?.spans ?? []
  return (
    <>
      <header className="ui-page-bar">
        <h1 className="ui-page-heading">Whom we quoted</h1>
        <p className="ui-page-count" role="status">
          {report === null
            ? 'Counting …'
            : `${formatCount(report.quotes)} quotes of ${formatCount(report.speakers)} speakers`}
        </p>
        {modes}
        <Button
          icon={<Download />}
          isDisabled={report === null || report.all === 0}
          onPress={() => void saveReport(session, filter, state)}
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
      {report !== null && report.all === 0 ? (
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
                  {spans.length > 1
                    ? `${formatPublished(spans[0] ?? '')} to ${formatPublished(spans.at(-1) ?? '')}`
                    : 'By month'}
                </th>
              </tr>
            </thead>
            <tbody>
              {report?.rows.map((row) => (
                <ReportLine key={row.page} row={row} spans={spans} />
              ))}
            </tbody>
          </table>
          {report !== null && report.all > report.rows.length && (
            <p className="quotes-quiet">
              The {formatCount(report.rows.length)} most quoted of {formatCount(report.all)}; the file has
              all.
            </p>
          )}
        </div>
      )}
    </>
  )
}

function ReportLine({ row, spans }: { readonly row: ReportRow; readonly spans: readonly string[] }) {
  const { page, name, quotes, sources, moreSources } = row
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
          .map(([source, count]) => `${source === '' ? 'unknown' : source} ${formatCount(count)}`)
          .join(', ')}
        {moreSources > 0 && ` and ${formatCount(moreSources)} more`}
      </td>
      <td>
        <SpanBars counts={row.counts} spans={spans} />
      </td>
    </tr>
  )
}

/** Units of the drawing. */
const width = 180
const height = 22

interface SpanBarsProps {
  readonly counts: readonly number[]
  readonly spans: readonly string[]
}

/** One bar for each month or year; those without a quote have their place too. */
function SpanBars({ counts, spans }: SpanBarsProps) {
  const most = counts.reduce((max, count) => Math.max(max, count), 0)
  const step = Math.min(14, width / Math.max(1, spans.length))
  const busiest = most === 0 ? undefined : spans[counts.indexOf(most)]
  return (
    <svg
      className="report-bars"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={
        busiest === undefined ? 'no month known' : `most in ${formatPublished(busiest)}: ${formatCount(most)}`
      }
    >
      <rect className="report-axis" x={0} y={height - 1} width={step * spans.length} height={1} />
      {counts.map((count, at) => {
        if (count === 0) return null
        const high = Math.max(2, (count / most) * height)
        return (
          <rect
            key={spans[at]}
            x={at * step}
            y={height - high}
            width={Math.max(1, step * 0.75)}
            height={high}
          >
            <title>{`${formatPublished(spans[at] ?? '')}: ${formatCount(count)}`}</title>
          </rect>
        )
      })}
    </svg>
  )
}

async function saveReport(
  { platform, notify, names }: Session,
  filter: ReportFilter,
  state: string,
): Promise<void> {
  const failed = (details: string) => {
    notify({
      tone: 'error',
      text: 'The file could not be written. A file that was there before is unharmed. Try another folder or name.',
      details,
    })
  }
  try {
    const { bytes } = await names({ kind: 'report-file', filter, state })
    const saved = await platform.saveFile({ suggestedName: 'Whom we quoted.csv', extension: 'csv', bytes })
    if (saved.kind === 'failed') failed(saved.message)
    if (saved.kind === 'saved')
      notify({ tone: 'info', text: `Saved the report as “${saved.name}”.${guardTold(bytes)}` })
  } catch (error) {
    failed(String(error))
  }
}
