import { rowsOfKey } from './rows-of-key'
import type { RowGesture } from './select-rows'

interface Pressed {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/** What a key does in a list with tick boxes; null where it is not the list's. `page`: rows of a page. */
export function rowKeyGesture(pressed: Pressed, page: number, active: string | null): RowGesture | null {
  if (pressed.ctrlKey || pressed.metaKey) return pressed.key.toLowerCase() === 'a' ? { kind: 'all' } : null
  if (pressed.key === ' ' && active !== null) return { kind: 'toggle', id: active }
  const by = rowsOfKey(pressed.key, page)
  return by === null ? null : { kind: 'step', by, extend: pressed.shiftKey }
}
