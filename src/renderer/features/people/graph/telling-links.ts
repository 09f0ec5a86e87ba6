import type { CompanyLink } from '@/core/entity/company'

/**
 * The links that say something, strongest first, at most `most`. One article that names them all joins everybody with
 * everybody: that says nothing. Nor do some of many that are as strong: those of whoever comes first would look closer.
 */
export function tellingLinks(links: readonly CompanyLink[], most: number): readonly CompanyLink[] {
  const sorted = [...links].sort((a, b) => b.items - a.items)
  const cut = sorted[most]?.items ?? 0
  const telling = sorted.filter(({ items }) => items > Math.max(1, cut))
  return telling.length > 0 || sorted.length > most ? telling : sorted
}
