import type { ColourNames } from '@/core/annotation/colour-names'
import { nameOfColour } from '@/core/annotation/name-of-colour'
import { fold } from '@/core/language/fold'
import { colourOfKey } from '@/renderer/features/reader/marks/colour-of-key'
import { readerKeys } from '@/renderer/features/reader/reader-keys'
import { pressInText } from '@/renderer/features/reader/press-in-text'
import type { Session } from '@/renderer/session/session'
import type { ViewState } from '@/renderer/session/use-view'
import { commands } from './commands'

export interface PaletteEntry {
  readonly id: string
  readonly label: string
  /** Where it belongs, said beside it. */
  readonly group: string
  /** The chord that does it; null for none. */
  readonly key: string | null
  readonly run: (session: Session) => void
}

/** Everything that can be done now, the commands of the window first, then the keys of the open article. */
export function paletteEntries(view: ViewState, hasText: boolean, colourNames: ColourNames): PaletteEntry[] {
  const ofWindow = commands
    .filter((command) => command.id !== 'palette' && command.enabled(view))
    .map(({ id, label, group, keys, run }): PaletteEntry => ({ id, label, group, key: keys[0] ?? null, run }))
  if (!hasText) return ofWindow
  const ofReader = readerKeys.flatMap(({ keys, label, each }) =>
    keys.map((key, index): PaletteEntry => ({
      id: `reader:${key}`,
      label: colourLabel(key, colourNames) ?? each?.[index] ?? label,
      group: 'In the text',
      key,
      run: () => {
        pressInText(key)
      },
    })),
  )
  return [...ofWindow, ...ofReader]
}

function colourLabel(key: string, names: ColourNames): string | null {
  const colour = colourOfKey(key)
  return colour === null ? null : `Highlight ${nameOfColour(colour, names)}`
}

/** Those with all typed words at the beginning of words of theirs; labels that begin with what is typed come first. */
export function matchingEntries(entries: readonly PaletteEntry[], query: string): readonly PaletteEntry[] {
  const typed = fold(query)
  if (typed === '') return entries
  const wanted = wordsOf(typed)
  const fits = entries.filter(({ label, group }) => {
    const words = wordsOf(fold(`${label} ${group}`))
    return wanted.every((part) => words.some((word) => word.startsWith(part)))
  })
  const rank = ({ label }: PaletteEntry) => (fold(label).startsWith(typed) ? 0 : 1)
  return [...fits].sort((a, b) => rank(a) - rank(b))
}

/** `log-in` is two words, in a name as in what is typed. */
function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}
