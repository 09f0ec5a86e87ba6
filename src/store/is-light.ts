import type { Diff } from '@/core/history/diff'
import { isDerivedAnew } from './is-derived-anew'

/** Whether a diff gives items other states or tags and does nothing else: nothing that is derived from texts is other for it. */
export function isLight({ items, ...rest }: Diff): boolean {
  return (
    items !== undefined &&
    // Not even a part that is empty: it is held against its store too.
    Object.keys(rest).length === 0 &&
    items.added.length + items.removed.length === 0 &&
    !items.updated.some(([from, to]) => isDerivedAnew(from, to))
  )
}
