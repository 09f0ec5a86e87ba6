import { rowsOfKey } from '@/renderer/ui/rows-of-key'
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
  const by = rowsOfKey(pressed.key, page)
  return by === null ? null : { kind: 'step', by, extend: pressed.shiftKey }
}
