import type { Span } from '@/core/anchor/span'
import type { CopiedExcerpt } from '@/core/citation/cited-copy'
import type { Article } from '@/store/queries/read-article'

/** Words of the article that nobody has marked, as an excerpt to be copied. */
export function excerptOfSpan({ item, text, original }: Article, { start, end }: Span): CopiedExcerpt {
  const { title, authors, source, url, published, captured } = item
  return {
    itemId: item.id,
    text: text.text.slice(start, end),
    kind: 'highlight',
    speaker: null,
    status: 'confirmed',
    citation: { title, authors, source, url, published, captured, originalSha256: original.sha256 },
  }
}
