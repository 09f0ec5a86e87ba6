import type { Span } from '../../anchor/span'
import type { ArticleText } from '../../article/article-text'
import type { Change, CommandContext } from '../../history/change'
import { tableDiff } from '../../history/table-diff'
import type { Highlight, HighlightColour } from '../annotation'
import { newAnnotation } from './new-annotation'

export function addHighlight(
  text: ArticleText,
  spans: readonly [Span, ...Span[]],
  colour: HighlightColour,
  ctx: CommandContext,
): Change {
  const added: Highlight = { ...newAnnotation(text, spans, ctx), kind: 'highlight', colour }
  return { name: 'Highlight', diff: tableDiff('annotations', { added: [added] }) }
}
