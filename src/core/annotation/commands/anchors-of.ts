import type { Anchor } from '../../anchor/anchor'
import { makeAnchor } from '../../anchor/make-anchor'
import type { Span } from '../../anchor/span'
import type { ArticleText } from '../../article/article-text'

export function anchorsOf(
  text: ArticleText,
  spans: readonly [Span, ...Span[]],
): readonly [Anchor, ...Anchor[]] {
  const [first, ...rest] = spans
  const anchor = (span: Span): Anchor => makeAnchor(text.text, text.id, span)
  return [anchor(first), ...rest.map(anchor)]
}
