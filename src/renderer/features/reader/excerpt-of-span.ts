import type { Span } from '@/core/anchor/span'
import { citationOf } from '@/core/citation/citation-of'
import type { CopiedExcerpt } from '@/core/citation/cited-copy'
import type { Article } from '@/store/queries/read-article'

/** Words of the article that nobody has marked, as an excerpt to be copied. */
export function excerptOfSpan({ item, text, original }: Article, { start, end }: Span): CopiedExcerpt {
  return {
    itemId: item.id,
    text: text.text.slice(start, end),
    kind: 'highlight',
    speaker: null,
    status: 'confirmed',
    citation: citationOf(item, original.sha256),
  }
}
