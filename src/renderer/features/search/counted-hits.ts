import type { HitKind } from '@/core/query/query-node'
import { formatCount } from '@/renderer/ui/format-count'
import type { FoundGroup, FoundPage } from './find-hits'
import { kindNames } from './kind-names'

export type Counted = Pick<FoundPage, 'total' | 'empty' | 'isAtMost' | 'isPreview'>

/** Of what stands beside the articles. */
export function wholeGroup({ total, isAtMost }: Pick<FoundGroup, 'total' | 'isAtMost'>): Counted {
  return { total, empty: 0, isAtMost, isPreview: false }
}

/** How many are found, as far as that is known: `256+`, `at most 1,234`. */
export function countOfHits({ total, empty, isAtMost, isPreview }: Counted): string {
  const count = formatCount(total - empty)
  if (isAtMost) return `${isPreview ? 'about' : 'at most'} ${count}`
  return `${count}${isPreview ? '+' : ''}`
}

/** The same with what they are; quotes and comments are found by the articles that have some. */
export function countedHits(type: HitKind | null, counted: Counted): string {
  const count = countOfHits(counted)
  const isOne = counted.total - counted.empty === 1
  if (type === 'note' || type === 'name') return `${count} ${kindNames[type][0]}${isOne ? '' : 's'}`
  if (type === 'quote' || type === 'comment') return `in ${count} ${isOne ? 'article' : 'articles'}`
  return `${count} ${isOne ? 'item' : 'items'}`
}
