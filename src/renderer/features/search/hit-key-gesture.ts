import type { HitGesture } from './select-hits'

/** What a key does in the list of hits; null where it is not the list's. `page`: rows of a page. */
export function hitKeyGesture(
  pressed: {
    readonly key: string
    readonly shiftKey: boolean
    readonly ctrlKey: boolean
    readonly metaKey: boolean
  },
  page: number,
): HitGesture | null {
  const withMod = pressed.ctrlKey || pressed.metaKey
  if (withMod) return pressed.key.toLowerCase() === 'a' ? { kind: 'all' } : null
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
