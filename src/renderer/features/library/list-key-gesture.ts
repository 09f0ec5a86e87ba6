import type { ListGesture } from './select-in-list'

interface Key {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** What a key does in the list; null for a key that is not the list's. `page`: rows of a page. */
export function listKeyGesture(
  pressed: Key,
  page: number,
  rows: number,
  active: string | null,
): ListGesture | null {
  if (pressed.altKey) return null
  const many = pressed.ctrlKey || pressed.metaKey
  if (many && pressed.key.toLowerCase() === 'a') return { kind: 'all' }
  if (pressed.key === ' ' && many && active !== null) return { kind: 'toggle', id: active }
  const by = rowsFor(pressed.key, page, rows)
  if (by === null) return null
  if (many && !pressed.shiftKey) return { kind: 'look', by }
  return { kind: 'step', by, extend: pressed.shiftKey }
}

function rowsFor(key: string, page: number, rows: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return 1
    case 'ArrowUp':
      return -1
    case 'PageDown':
      return page
    case 'PageUp':
      return -page
    case 'End':
      return rows
    case 'Home':
      return -rows
    default:
      return null
  }
}
