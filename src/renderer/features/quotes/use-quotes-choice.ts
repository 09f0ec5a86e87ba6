import { create } from 'zustand'
import type { RowSelection } from '@/renderer/ui/select-rows'
import { noQuoteFilter, type QuoteFields } from './quote-fields'

interface QuotesChoice {
  readonly fields: QuoteFields
  readonly mode: 'reading' | 'table' | 'report'
  readonly selection: RowSelection
}

/** How the quote bank stands, kept while the window shows something else: an article opened to look it up. */
export const useQuotesChoice = create<QuotesChoice>()(() => ({
  fields: noQuoteFilter,
  mode: 'reading',
  selection: { active: null, anchor: null, ticked: new Set() },
}))
