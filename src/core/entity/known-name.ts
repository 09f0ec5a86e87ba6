import { eventLastWords, events, lawLastWords } from '../language/lexicon/events'
import { groups } from '../language/lexicon/groups'
import { organisationLastWords, organisations } from '../language/lexicon/organisations'
import { cities, placeFirstWords, placeLastWords, places } from '../language/lexicon/places'
import type { EntityType } from './entity'

export interface KnownName {
  readonly type: EntityType
  readonly reason: string
  readonly confidence: number
}

const known = (type: EntityType, reason: string, confidence: number): KnownName => ({
  type,
  reason,
  confidence,
})

/** The type of a folded name that a lexicon lists; null where none does. */
export function knownName(name: string): KnownName | null {
  if (places.has(name)) return known('place', 'a country or region of the gazetteer', 0.95)
  if (groups.has(name) || groups.has(name.replace(/(?:e?s|'s)$/u, ''))) {
    return known('group', 'a nationality, people, religion or party of the lexicon', 0.9)
  }
  if (cities.has(name)) return known('place', 'a city of the gazetteer', 0.9)
  if (events.has(name)) return known('event', 'a known event', 0.85)
  if (organisations.has(name)) return known('organisation', 'a widely known organisation', 0.85)
  return null
}

const placeOpeners = /^(?:mount|mt|lake|cape|fort|san|santa|port|upper|lower)$/u

/** The type of a folded name of two words or more by its last or first word ("… University", "Mount …"). */
export function kindOfName(words: readonly string[]): KnownName | null {
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  if (words.length < 2) return null
  if (placeLastWords.has(last)) return known('place', `“${last}” is a kind of place`, 0.8)
  if (lawLastWords.has(last)) return known('law', `“${last}” is a kind of law or treaty`, 0.75)
  if (eventLastWords.has(last)) return known('event', `“${last}” is a kind of event`, 0.75)
  if (organisationLastWords.has(last))
    return known('organisation', `“${last}” is a kind of organisation`, 0.8)
  if (!placeFirstWords.has(first) || words.length !== 2) return null
  const isPlace = knownName(last)?.type === 'place' || placeOpeners.test(first)
  return isPlace ? known('place', `“${first}” opens the name of a place`, 0.75) : null
}
