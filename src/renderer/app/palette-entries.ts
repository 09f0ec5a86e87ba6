import type { ColourNames } from '@/core/annotation/colour-names'
import { nameOfColour } from '@/core/annotation/name-of-colour'
import { fold } from '@/core/language/fold'
import { colourOfKey } from '@/renderer/features/reader/marks/colour-of-key'
import { readerKeys, type ReaderKey } from '@/renderer/features/reader/reader-keys'
import { pressInText } from '@/renderer/features/reader/press-in-text'
import type { Session } from '@/renderer/session/session'
import type { ViewState } from '@/renderer/session/use-view'
import { commands } from './commands'
import { listKeys } from './list-keys'
import { pressInList } from './press-in-list'

export interface PaletteEntry {
  readonly id: string
  readonly label: string
  /** Where it belongs, said beside it. */
  readonly group: string
  /** The chord that does it; null for none. */
  readonly key: string | null
  readonly run: (session: Session) => void
}

/** What stands in the window whose keys can be pressed from elsewhere. */
export interface PaletteScreen {
  readonly hasText: boolean
  readonly hasList: boolean
}

/** Everything that can be done now: the commands of the window first, then the keys of the open article or of the list. */
export function paletteEntries(
  view: ViewState,
  { hasText, hasList }: PaletteScreen,
  colourNames: ColourNames,
): PaletteEntry[] {
  const ofWindow = commands
    .filter((command) => command.id !== 'palette' && command.enabled(view))
    .map(({ id, label, group, keys, run }): PaletteEntry => ({ id, label, group, key: keys[0] ?? null, run }))
  const ofText = hasText ? keyEntries('reader', 'In the text', readerKeys, pressInText) : []
  const named = ofText.map((entry) => ({
    ...entry,
    label: colourLabel(entry.key ?? '', colourNames) ?? entry.label,
  }))
  const lists = hasList ? listKeys.filter(({ isShown }) => isShown?.(view) === true) : []
  const ofList = lists.flatMap(({ name, shortcuts }) => keyEntries('list', name, shortcuts, pressInList))
  return [...ofWindow, ...named, ...ofList]
}

function keyEntries(
  id: string,
  group: string,
  shortcuts: readonly ReaderKey[],
  press: (chord: string) => void,
): PaletteEntry[] {
  return shortcuts.flatMap(({ keys, label, each }) =>
    keys.map((key, index) => ({
      id: `${id}:${key}`,
      label: each?.[index] ?? label,
      group,
      key,
      run: () => {
        press(key)
      },
    })),
  )
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
