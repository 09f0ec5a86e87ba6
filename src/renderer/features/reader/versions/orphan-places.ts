import type { Candidate } from '@/core/anchor/reanchoring'
import { reanchor } from '@/core/anchor/reanchor'
import type { Annotation } from '@/core/annotation/annotation'
import type { ArticleText } from '@/core/article/article-text'

/** Where the words of an orphan may stand now, best first. Of a split quote it is the first part's. */
export function orphanPlaces(
  orphan: Annotation,
  texts: readonly ArticleText[],
  to: ArticleText,
): readonly Candidate[] {
  const [anchor] = orphan.anchors
  const from = texts.find(({ id }) => id === anchor.textId)
  if (from === undefined) return []
  const [place] = reanchor(from.text, to.text, [anchor])
  if (place === undefined) return []
  return place.kind === 'orphan' ? place.candidates : [{ ...place.span, confidence: place.confidence }]
}
