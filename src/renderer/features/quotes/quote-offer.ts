import type { NamesAnswer } from '@/contract/names-messages'
import type { Excerpt } from '@/core/excerpt/excerpt'
import type { QuoteFilter } from '@/core/quote/quote-filter'
import type { ExportOffer } from '@/renderer/session/use-export'
import type { ShownQuote } from './use-quotes'

/** Quotes at once: few enough that a cancelled export ends soon. */
const page = 500

type Found = NamesAnswer<'quotes'>

export interface QuoteOfferParts {
  readonly names: (ask: {
    readonly kind: 'quotes'
    readonly filter: QuoteFilter
    readonly after: Found['next']
    readonly limit: number
  }) => Promise<Found>
  readonly excerptsOf: (quotes: readonly ShownQuote[]) => Promise<readonly Excerpt[]>
  /** Quotes of the archive, whatever the filter. */
  readonly total: () => Promise<number>
}

/** The chosen quotes, and all that the filter lets through, however many: they are read page by page when asked for. */
export function quoteOffer(
  { names, excerptsOf, total }: QuoteOfferParts,
  chosen: readonly ShownQuote[],
  filter: QuoteFilter,
): ExportOffer {
  return {
    selected: { count: chosen.length, read: () => excerptsOf(chosen) },
    shown: {
      count: null,
      read: async (signal, onProgress) => {
        const of = await total()
        const excerpts: Excerpt[] = []
        let after: Found['next'] = null
        let looked = 0
        while (!signal.aborted) {
          const found: Found = await names({ kind: 'quotes', filter, after, limit: page })
          // One after the other: spreading a page into the arguments of `push` has a limit.
          for (const excerpt of await excerptsOf(found.rows)) excerpts.push(excerpt)
          looked += found.looked
          onProgress(Math.min(looked, of), of)
          if (found.next === null) break
          after = found.next
        }
        return excerpts
      },
    },
  }
}
