import type { Change } from '../../history/change'
import { setSetting } from '../../settings/set-setting'
import type { Setting } from '../../settings/setting'
import { highlightColours } from '../annotation'
import type { ColourNames } from '../colour-names'

/** Gives the colours of highlights these names, trimmed; an empty one takes a name away. null: nothing changes. */
export function nameColours(current: Setting | undefined, names: ColourNames): Change | null {
  const named: Record<string, string> = {}
  for (const colour of highlightColours) {
    const name = (names[colour] ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim()
    if (name !== '') named[colour] = name
  }
  if (current === undefined && Object.keys(named).length === 0) return null
  return setSetting(current, 'highlights.names', named, 'Name highlight colours')
}
