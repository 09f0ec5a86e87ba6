import { useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useSession } from '@/renderer/session/use-session'
import { Select } from '@/renderer/ui/select'
import { selectRows, type RowGesture } from '@/renderer/ui/select-rows'
import { QuoteEditDialog } from './quote-edit-dialog'
import { QuoteFilterBar } from './quote-filter-bar'
import { filterOf, isNarrowed } from './quote-fields'
import { keepSelection } from './keep-selection'
import { QuoteActs } from './quote-acts'
import type { QuoteTask } from './quote-task'
import { QuotesBody } from './quotes-body'
import { QuotesStatus } from './quotes-status'
import { ReportView } from './report-view'
import { SameWordsDialog } from './same-words-dialog'
import { TagQuotesDialog } from './tag-quotes-dialog'
import { useQuotes, type ShownQuote } from './use-quotes'
import { useQuotesChoice } from './use-quotes-choice'
import '@/renderer/ui/page-frame.css'
import './quotes.css'

const modes = [
  { id: 'reading', label: 'Reading list' },
  { id: 'table', label: 'Table' },
  { id: 'report', label: 'Report' },
] as const

/** Every quote of the archive, also those that nobody has looked at yet. */
export function QuotesView() {
  const mode = useQuotesChoice((state) => state.mode)
  return (
    <section className="quotes ui-page" aria-label="Quote bank">
      {mode === 'report' ? <ReportView modes={<ModeSelect />} /> : <QuoteBank />}
    </section>
  )
}

function ModeSelect() {
  const mode = useQuotesChoice((state) => state.mode)
  return (
    <Select
      label="Show as"
      isLabelHidden
      options={modes}
      value={mode}
      onChange={(to) => {
        useQuotesChoice.setState({ mode: to })
      }}
    />
  )
}

function QuoteBank() {
  const { db } = useSession()
  const { fields, selection, mode } = useQuotesChoice()
  const [task, setTask] = useState<QuoteTask>('none')
  // What a dialog is about stays, whatever becomes of the rows under it.
  const [held, setHeld] = useState<ShownQuote | null>(null)
  const tags = useLiveQuery(() => db.tags.toArray(), [db])
  const wanted = useDeferredValue(fields)
  const filter = useMemo(() => filterOf(wanted, tags ?? []), [wanted, tags])
  const quotes = useQuotes(filter)
  const ids = useMemo(() => quotes.rows.map(({ id }) => id), [quotes.rows])
  const chosen = useMemo(
    () => quotes.rows.filter(({ id }) => selection.ticked.has(id)),
    [quotes.rows, selection.ticked],
  )
  const active = quotes.rows.find(({ id }) => id === selection.active) ?? null
  const subjects = chosen.length > 0 ? chosen : active === null ? [] : [active]
  const before = useRef(quotes.rows)
  // Together with the rows: a key that is pressed as soon as they are seen is about what is chosen among them.
  useLayoutEffect(() => {
    useQuotesChoice.setState((now) => ({
      selection: keepSelection(before.current, quotes.rows, now.selection),
    }))
    before.current = quotes.rows
  }, [quotes.rows])
  useEffect(() => {
    if (quotes.rows.length > 0) requestAnimationFrame(() => performance.mark('cuttings:quotes-painted'))
  }, [quotes.rows])
  const begin = (to: QuoteTask) => {
    setHeld(active)
    setTask(to)
  }
  const close = () => {
    setTask('none')
  }
  return (
    <>
      <header className="ui-page-bar">
        <h1 className="ui-page-heading">Quote bank</h1>
        <QuotesStatus quotes={quotes} isNarrowed={isNarrowed(fields)} chosen={chosen.length} />
        <ModeSelect />
        <QuoteActs subjects={subjects} filter={filter} onTask={begin} />
      </header>
      <QuoteFilterBar
        fields={fields}
        onChange={(to) => {
          useQuotesChoice.setState({ fields: to })
        }}
      />
      <QuotesBody
        quotes={quotes}
        isTable={mode === 'table'}
        tags={tags ?? []}
        selection={selection}
        onTask={begin}
        onGesture={(gesture: RowGesture) => {
          const to = selectRows(ids, selection, gesture)
          useQuotesChoice.setState({ selection: to })
          return to
        }}
      />
      {task === 'edit' && held !== null && <QuoteEditDialog quote={held} onClose={close} />}
      {task === 'same' && held !== null && <SameWordsDialog quote={held} onClose={close} />}
      {task === 'tag' && subjects.length > 0 && <TagQuotesDialog quotes={subjects} onClose={close} />}
    </>
  )
}
