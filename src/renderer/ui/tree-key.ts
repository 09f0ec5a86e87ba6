import { rowsOfKey } from './rows-of-key'
import type { TreeRowPlace } from './tree-rows'

interface Pressed {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** What a key does in a tree. */
export type TreeMove =
  /** The keyboard goes to a row; with Ctrl held, what is chosen stays. */
  | { readonly kind: 'to'; readonly id: string; readonly isChosen: boolean }
  | { readonly kind: 'choose'; readonly id: string }
  | { readonly kind: 'open' | 'close'; readonly id: string }
  /** At an end: the key is the tree's, and nothing happens. */
  | { readonly kind: 'stay' }

/** What a key does on the row `at` of those that are shown; null where it is not the tree's. `page`: rows of a page. */
export function treeKey(
  pressed: Pressed,
  rows: readonly TreeRowPlace[],
  at: number,
  page: number,
): TreeMove | null {
  const row = rows[at]
  if (row === undefined || pressed.altKey || pressed.metaKey || pressed.shiftKey) return null
  const isChosen = !pressed.ctrlKey
  const to = (id: string | undefined | null): TreeMove =>
    id === undefined || id === null ? { kind: 'stay' } : { kind: 'to', id, isChosen }
  const by = rowsOfKey(pressed.key, page)
  if (by !== null) {
    const next = Math.max(0, Math.min(rows.length - 1, at + by))
    return next === at ? { kind: 'stay' } : to(rows[next]?.node.id)
  }
  const { id, children } = row.node
  if (pressed.key === 'ArrowRight')
    return row.isOpen === false ? { kind: 'open', id } : to(row.isOpen === true ? children[0]?.id : null)
  if (pressed.key === 'ArrowLeft') return row.isOpen === true ? { kind: 'close', id } : to(row.parentId)
  return isChosen && (pressed.key === 'Enter' || pressed.key === ' ') ? { kind: 'choose', id } : null
}
