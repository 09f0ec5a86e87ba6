import type { CopiedPart } from '@/core/citation/cited-copy'
import type { HighlightColour } from '@/core/annotation/annotation'
import { colourOfKey } from '../marks/colour-of-key'
import type { CardForm } from '../cards/card-request'
import type { CursorUnit } from './move-cursor'

/** What a key asks of the reader while the text has the focus. */
export type KeyCommand =
  | { readonly kind: 'move'; readonly unit: CursorUnit; readonly direction: 1 | -1 }
  | { readonly kind: 'extend'; readonly unit: 'sentence' | 'word'; readonly direction: 1 | -1 }
  | { readonly kind: 'to-mark'; readonly direction: 1 | -1 }
  /** null: the colour used last. */
  | { readonly kind: 'highlight'; readonly colour: HighlightColour | null }
  | { readonly kind: 'form'; readonly form: CardForm }
  | { readonly kind: 'decide-all'; readonly act: 'accept' | 'reject' }
  | { readonly kind: 'copy'; readonly part: CopiedPart }
  | {
      readonly kind: 'open' | 'open-page' | 'accept' | 'reject' | 'remove' | 'send' | 'toggle-read' | 'clear'
    }

export interface PressedKey {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

const arrows: Readonly<Record<string, { readonly along: boolean; readonly direction: 1 | -1 }>> = {
  ArrowRight: { along: true, direction: 1 },
  ArrowLeft: { along: true, direction: -1 },
  ArrowDown: { along: false, direction: 1 },
  ArrowUp: { along: false, direction: -1 },
}

const plain: Readonly<Record<string, KeyCommand>> = {
  n: { kind: 'to-mark', direction: 1 },
  p: { kind: 'to-mark', direction: -1 },
  h: { kind: 'highlight', colour: null },
  c: { kind: 'form', form: 'comment' },
  t: { kind: 'form', form: 'tag' },
  e: { kind: 'form', form: 'entity' },
  q: { kind: 'form', form: 'quote' },
  a: { kind: 'accept' },
  x: { kind: 'reject' },
  o: { kind: 'open-page' },
  w: { kind: 'send' },
  y: { kind: 'copy', part: 'quotation' },
  u: { kind: 'toggle-read' },
  Enter: { kind: 'open' },
  Delete: { kind: 'remove' },
  Backspace: { kind: 'remove' },
  Escape: { kind: 'clear' },
}

/** null: not a key of the reader; leave it to the window. */
export function readKey(pressed: PressedKey): KeyCommand | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = pressed
  if (ctrlKey || metaKey) return null
  const arrow = arrows[key]
  if (arrow !== undefined) {
    const { along, direction } = arrow
    if (shiftKey) return altKey ? null : { kind: 'extend', unit: along ? 'word' : 'sentence', direction }
    if (altKey) return along ? { kind: 'move', unit: 'word', direction } : null
    return { kind: 'move', unit: along ? 'sentence' : 'paragraph', direction }
  }
  if (shiftKey && !altKey && key === 'A') return { kind: 'decide-all', act: 'accept' }
  if (shiftKey && !altKey && key === 'X') return { kind: 'decide-all', act: 'reject' }
  if (shiftKey && !altKey && key === 'Y') return { kind: 'copy', part: 'citation' }
  if (altKey || shiftKey) return null
  const colour = colourOfKey(key)
  return colour === null ? (plain[key] ?? null) : { kind: 'highlight', colour }
}
