import { splitChord } from '@/renderer/ui/split-chord'

interface PressedKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/**
 * Whether a key press is the chord: `Mod+Shift+Z`, `F6`, `j`, `?`. `Mod` is Command on a Mac, else Control. Shift is
 * not asked for where it is only the way to type the character (`?`, `#`).
 */
export function isChord(pressed: PressedKey, chord: string, mac: boolean): boolean {
  const parts = splitChord(chord)
  const key = parts.at(-1) ?? ''
  const wants = (name: string) => parts.slice(0, -1).includes(name)
  const control = wants('Ctrl') || (wants('Mod') && !mac)
  const meta = wants('Mod') && mac
  if (pressed.ctrlKey !== control || pressed.metaKey !== meta || pressed.altKey !== wants('Alt')) return false
  const isSymbol = key.length === 1 && key.toLowerCase() === key.toUpperCase()
  if (!isSymbol && pressed.shiftKey !== wants('Shift')) return false
  return pressed.key.toLowerCase() === key.toLowerCase()
}

/** Whether a chord is a plain character or Delete, which belongs to a text field where one has the focus. */
export function isPlainChord(chord: string): boolean {
  const parts = splitChord(chord)
  return (
    !parts.some((part) => part === 'Mod' || part === 'Ctrl' || part === 'Alt') &&
    !/^F\d+$/.test(parts.at(-1) ?? '')
  )
}
