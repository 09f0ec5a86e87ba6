import { noQuoteFilter } from '@/renderer/features/quotes/quote-fields'
import { useQuotesChoice } from '@/renderer/features/quotes/use-quotes-choice'
import { useView } from '@/renderer/session/use-view'
import type { Command } from './command'

const modes = [
  { mode: 'reading', label: 'Quotes as a reading list' },
  { mode: 'table', label: 'Quotes as a table' },
  { mode: 'report', label: 'Report: whom we quoted' },
] as const

/** How the quotes of the archive are shown. */
export const quoteCommands: readonly Command[] = [
  ...modes.map(({ mode, label }): Command => ({
    id: `quotes-${mode}`,
    label,
    group: 'Quotes',
    keys: [],
    enabled: () => true,
    run: () => {
      useQuotesChoice.setState({ mode })
      useView.getState().show({ place: 'quotes', trail: [] })
    },
  })),
  {
    id: 'quotes-no-filter',
    label: 'Clear the filter of quotes',
    group: 'Quotes',
    keys: [],
    enabled: (view) => view.place === 'quotes',
    run: () => {
      useQuotesChoice.setState({ fields: noQuoteFilter })
    },
  },
]
