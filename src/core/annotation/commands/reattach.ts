import type { Span } from '../../anchor/span'
import type { ArticleText } from '../../article/article-text'
import type { Change, CommandContext } from '../../history/change'
import { tableDiff } from '../../history/table-diff'
import type { Annotation } from '../annotation'
import { anchorsOf } from './anchors-of'

/** Gives a mark a place that a person chose, in the item's text of today. */
export function reattach(
  annotation: Annotation,
  text: ArticleText,
  spans: readonly [Span, ...Span[]],
  ctx: CommandContext,
): Change {
  const { keptIn: _left, ...mark } = annotation
  const to: Annotation = { ...mark, anchors: anchorsOf(text, spans), modified: ctx.now }
  return { name: 'Attach mark', diff: tableDiff('annotations', { updated: [[annotation, to]] }) }
}
