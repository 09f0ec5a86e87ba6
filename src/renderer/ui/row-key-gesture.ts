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
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    End: Infinity,
    Home: -Infinity,
  }
  const by = steps[pressed.key]
  return by === undefined ? null : { kind: 'step', by, extend: pressed.shiftKey }
}
