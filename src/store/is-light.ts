import type { Diff } from '@/core/history/diff'
import { isEmptyDiff } from '@/core/history/is-empty-diff'
import { isDerivedAnew } from './is-derived-anew'

/** Whether a diff gives items other states or tags and does nothing else: nothing that is derived from texts is other for it. */
export function isLight({ items, ...rest }: Diff): boolean {
  return (
    items !== undefined &&
    isEmptyDiff(rest) &&
    items.added.length + items.removed.length === 0 &&
    !items.updated.some(([from, to]) => isDerivedAnew(from, to))
  )
}
