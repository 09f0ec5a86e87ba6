import type { Subject } from '@/core/annotation/commands/subject'
import type { Session } from '@/renderer/session/session'
import { quoteSubjects } from '@/store/queries/quote-subjects'
import type { ShownQuote } from './use-quotes'

/** What commands take for these quotes, as they stand now; those that are gone are left out. */
export async function subjectsOf({ db }: Session, quotes: readonly ShownQuote[]): Promise<Subject[]> {
  const found = await quoteSubjects(db, quotes)
  return quotes.flatMap(({ id }): Subject[] => {
    const one = found.get(id)
    return one === undefined ? [] : [one.mark.annotation ?? { mark: one.mark, text: one.text }]
  })
}
