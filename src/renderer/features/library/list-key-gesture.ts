import { rowsOfKey } from '@/renderer/ui/rows-of-key'
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
  const wanted = rowsOfKey(pressed.key, page)
  if (wanted === null) return null
  const by = Math.max(-rows, Math.min(rows, wanted))
  if (many && !pressed.shiftKey) return { kind: 'look', by }
  return { kind: 'step', by, extend: pressed.shiftKey }
}
