import type { ArticleText } from './article-text'
import type { LaidOutText } from './create-text-builder'
import type { PlacedPicture } from './picture'

/**
 * The pictures of a text in another one made from it: each behind the same words as before, or behind the nearest words above
 * it that are still there.
 */
export function carryPictures<P extends PlacedPicture>(
  from: Pick<ArticleText, 'text' | 'blocks'> & { readonly pictures?: readonly P[] },
  to: Pick<LaidOutText, 'text' | 'blocks'>,
): readonly P[] {
  const { pictures = [] } = from
  if (pictures.length === 0) return []
  const ends = new Map<string, number[]>()
  for (const { start, end } of to.blocks) {
    const words = to.text.slice(start, end)
    ends.set(words, [...(ends.get(words) ?? []), end])
  }
  // Where each old block ends now; one that is gone ends where the one before it does.
  const places: { readonly old: number; readonly now: number }[] = [{ old: 0, now: 0 }]
  for (const { start, end } of from.blocks) {
    const before = places.at(-1)?.now ?? 0
    const now = ends.get(from.text.slice(start, end))?.find((candidate) => candidate > before)
    places.push({ old: end, now: now ?? before })
  }
  return pictures.map((picture) => ({
    ...picture,
    at: places.findLast(({ old }) => old <= picture.at)?.now ?? 0,
  }))
}
