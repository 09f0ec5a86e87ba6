import type { Span } from '../../anchor/span'
import type { ArticleText } from '../../article/article-text'
import type { EntityType } from '../../entity/entity'
import type { Change, CommandContext } from '../../history/change'
import { tableDiff } from '../../history/table-diff'
import type { EntityMark } from '../annotation'
import { newAnnotation } from './new-annotation'

/** Marks a span as naming an entity. With an empty `name` it stands for the words themselves. */
export function markEntity(
  text: ArticleText,
  span: Span,
  type: EntityType,
  name: string,
  ctx: CommandContext,
): Change {
  const added: EntityMark = {
    ...newAnnotation(text, [span], ctx),
    kind: 'entity',
    type,
    name: oneLine(name) === '' ? oneLine(text.text.slice(span.start, span.end)) : oneLine(name),
    entityId: null,
  }
  return { name: `Mark as ${type}`, diff: tableDiff('annotations', { added: [added] }) }
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim()
}
