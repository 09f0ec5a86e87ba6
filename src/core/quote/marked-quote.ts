import type { Attribution } from './attribution'
import type { QuotationSpan } from './quotation-spans'
import type { QuoteRegions } from './quote-regions'
import type { StatedSpeaker } from './stated-speaker'

/** A span in quotation marks with what is known of it so far. */
export interface MarkedQuote extends StatedSpeaker {
  readonly span: QuotationSpan
  readonly regions: QuoteRegions
  readonly attribution: Attribution | null
  /** The speaker is that of the quote before. */
  readonly isCarried: boolean
}
