import { starMarks } from '@/core/annotation/commands/star-marks'
import type { Session } from '@/renderer/session/session'
import { subjectsOf } from './subjects-of'
import type { ShownQuote } from './use-quotes'

/** Stars them; takes the stars off where all have one. */
export async function starQuotes(session: Session, quotes: readonly ShownQuote[]): Promise<void> {
  const on = !quotes.every(({ star }) => star === 1)
  await session.runFrom(async () => starMarks(await subjectsOf(session, quotes), on, session.context()))
}
