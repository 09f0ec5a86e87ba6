import type { Session } from '@/renderer/session/session'
import { sendToNote } from '@/renderer/session/use-sending'
import { quoteExcerpts } from '@/store/queries/quote-excerpts'
import type { ShownQuote } from './use-quotes'

/** Asks into which note these quotes are to go. */
export async function sendQuotes({ db }: Session, quotes: readonly ShownQuote[]): Promise<void> {
  sendToNote(await quoteExcerpts(db, quotes))
}
