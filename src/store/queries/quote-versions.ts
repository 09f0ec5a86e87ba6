import { reanchor } from '@/core/anchor/reanchor'
import type { Span } from '@/core/anchor/span'
import type { ArchiveDatabase } from '../archive-database'
import { listTexts } from './list-texts'

/** What a quote's words were in one text of its article. */
export interface QuoteVersion {
  readonly textId: string
  /** When the text came in, ms since the epoch. */
  readonly made: number
  readonly words: string
}

/**
 * The words of a quote in every text that its article has had, oldest first: a text that says the same as the one before
 * it, or has no certain place for them, is left out. At most one where nothing was altered. `at` counts in the text of
 * today. For a worker: each text is compared with today's.
 */
export async function quoteVersions(db: ArchiveDatabase, itemId: string, at: Span): Promise<QuoteVersion[]> {
  const [item, texts] = await Promise.all([db.items.get(itemId), listTexts(db, itemId)])
  const now = texts.find(({ id }) => id === item?.textId)
  if (now === undefined) return []
  const found = texts.reverse().flatMap((text): QuoteVersion[] => {
    const span = text.id === now.id ? at : spanIn(now.text, text.text, at)
    if (span === null) return []
    return [{ textId: text.id, made: text.made, words: text.text.slice(span.start, span.end) }]
  })
  return found.filter(({ words }, index) => words !== found[index - 1]?.words)
}

function spanIn(from: string, to: string, at: Span): Span | null {
  const [place] = reanchor(from, to, [at])
  return place === undefined || place.kind === 'orphan' ? null : place.span
}
