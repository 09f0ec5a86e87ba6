import type { Span } from '../../anchor/span'
import type { ArticleText } from '../../article/article-text'
import type { Change, CommandContext } from '../../history/change'
import { tableDiff } from '../../history/table-diff'
import type { Comment } from '../annotation'
import { newAnnotation } from './new-annotation'

/** A comment on a span of its own; null where there is nothing but white space to say. */
export function addComment(
  text: ArticleText,
  spans: readonly [Span, ...Span[]],
  comment: string,
  ctx: CommandContext,
): Change | null {
  const words = comment.trim()
  if (words === '') return null
  const added: Comment = { ...newAnnotation(text, spans, ctx), kind: 'comment', comment: words }
  return { name: 'Add comment', diff: tableDiff('annotations', { added: [added] }) }
}
