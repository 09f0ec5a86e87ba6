import type { Span } from '../../anchor/span'
import type { ArticleText } from '../../article/article-text'
import type { CommandContext } from '../../history/change'
import type { Comment } from '../annotation'
import { anchorsOf } from './anchors-of'

/** What every annotation that is made now begins with; `kind` and what belongs to it are added by the caller. */
export function newAnnotation(
  text: ArticleText,
  spans: readonly [Span, ...Span[]],
  ctx: CommandContext,
): Omit<Comment, 'kind'> {
  return {
    id: ctx.newId(),
    itemId: text.itemId,
    anchors: anchorsOf(text, spans),
    decision: 'confirmed',
    comment: '',
    tagIds: [],
    created: ctx.now,
    modified: ctx.now,
  }
}
