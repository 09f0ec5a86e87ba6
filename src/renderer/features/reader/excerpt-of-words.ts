import type { Span } from '@/core/anchor/span'
import type { Excerpt } from '@/core/excerpt/excerpt'
import type { Session } from '@/renderer/session/session'
import { itemExcerpts } from '@/store/queries/item-excerpts'
import { excerptOfMark } from './excerpt-of-mark'
import { markOn } from './marks/mark-on'
import type { ReaderState } from './reader-context'

/**
 * These words as an excerpt that a note can hold on to: the mark that is on exactly them, or else a new highlight.
 * [] where that could not be saved.
 *
 * @param highlight resolves to true when the highlight is durable
 */
export async function excerptOfWords(
  { db }: Session,
  { article, marks, tags }: Pick<ReaderState, 'article' | 'marks' | 'tags'>,
  span: Span,
  highlight: (span: Span) => Promise<boolean>,
): Promise<readonly Excerpt[]> {
  const known = markOn(marks, span, 'quote') ?? markOn(marks, span, 'highlight')
  if (known !== null) return excerptOfMark(article, known, tags)
  if (!(await highlight(span))) return []
  const { excerpts } = (await itemExcerpts(db, article.item.id)) ?? { excerpts: [] }
  return excerpts
    .filter(({ kind, start, end }) => kind === 'highlight' && start === span.start && end === span.end)
    .slice(0, 1)
}
