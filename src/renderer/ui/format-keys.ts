import { splitChord } from './split-chord'

const macNames: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Enter: '↩',
  Delete: '⌫',
  Escape: '⎋',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
}
const otherNames: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
}

/** A chord such as `Mod+Shift+Z` as the person's keyboard names it: "Ctrl+Shift+Z", or "⇧⌘Z" on a Mac. */
export function formatKeys(chord: string, mac: boolean): string {
  const parts = splitChord(chord)
  const nameOf = (part: string) =>
    (mac ? macNames : otherNames)[part] ?? (part.length === 1 ? part.toUpperCase() : part)
  if (!mac) return parts.map(nameOf).join('+')
  const order = ['Ctrl', 'Alt', 'Shift', 'Mod']
  const modifiers = parts.slice(0, -1).toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
  return [...modifiers, parts.at(-1) ?? ''].map(nameOf).join('')
}
