import type { Span } from '../../anchor/span'
import type { ArticleText } from '../../article/article-text'
import type { Change, CommandContext } from '../../history/change'
import { tableDiff } from '../../history/table-diff'
import type { Speaker } from '../../quote/quote'
import type { QuoteMark } from '../annotation'
import { newAnnotation } from './new-annotation'
import { quoteKindOf } from './quote-kind-of'

/** Marks spans as something said. `speaker` null: unknown. */
export function markQuote(
  text: ArticleText,
  spans: readonly [Span, ...Span[]],
  speaker: Speaker | null,
  ctx: CommandContext,
): Change {
  const added: QuoteMark = {
    ...newAnnotation(text, spans, ctx),
    kind: 'quote',
    quoteKind: quoteKindOf(text.text, spans[0]),
    speaker,
    cue: '',
  }
  return { name: 'Mark as quote', diff: tableDiff('annotations', { added: [added] }) }
}
