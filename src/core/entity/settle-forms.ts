import { fold } from '../language/fold'
import type { ParsedText } from '../language/parse-text'
import { isGroup } from './is-group'
import { cities, places } from '../language/lexicon/places'
import type { EntityType } from './entity'
import type { NamedSpan } from './named-span'

/**
 * One type for one form all over an article: what most of its occurrences have. A single word that ends the name of a
 * person is that person ("Berg" beside "Anna Berg"), unless it is also a place or a people.
 */
export function settleForms(parsed: ParsedText, names: readonly NamedSpan[]): NamedSpan[] {
  const formOf = (name: NamedSpan): string => parsed.text.slice(name.start, name.end)
  const votes = countTypes(names, formOf)
  const surnames = surnamesOf(names, formOf)
  return names.map((name) => {
    const form = formOf(name)
    const voted = winner(votes.get(form), name.type)
    if (isCountryLike(name, form)) {
      return { ...name, type: 'place', reason: 'a country or region of the gazetteer' }
    }
    const type = name.type !== 'person' && voted !== 'person' && surnames.has(form) ? 'person' : voted
    if (type === name.type) return name
    const reason =
      type === voted
        ? 'most mentions of these words in the text have this type'
        : 'the surname of a person in the text'
    return { ...name, type, reason }
  })
}

/** Where an article speaks of a state as of a body ("Kenya said"), it is still that place. */
function isCountryLike({ type }: NamedSpan, form: string): boolean {
  return (type === 'organisation' || type === 'work' || type === 'product') && places.has(fold(form))
}

function countTypes(
  names: readonly NamedSpan[],
  formOf: (name: NamedSpan) => string,
): ReadonlyMap<string, ReadonlyMap<EntityType, number>> {
  const votes = new Map<string, Map<EntityType, number>>()
  for (const name of names) {
    const form = formOf(name)
    const counts = votes.get(form) ?? new Map<EntityType, number>()
    votes.set(form, counts)
    counts.set(name.type, (counts.get(name.type) ?? 0) + 1)
  }
  return votes
}

/** The type that clearly leads; else the one it has. */
function winner(counts: ReadonlyMap<EntityType, number> | undefined, own: EntityType): EntityType {
  if (!counts || counts.size < 2) return own
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && second && first[1] > second[1] ? first[0] : own
}

function surnamesOf(names: readonly NamedSpan[], formOf: (name: NamedSpan) => string): ReadonlySet<string> {
  const surnames = new Set<string>()
  for (const name of names) {
    if (name.type !== 'person' || name.first === name.last) continue
    const last = formOf(name).split(/\s/u).at(-1) ?? ''
    const folded = fold(last)
    if (!places.has(folded) && !cities.has(folded) && !isGroup(folded)) surnames.add(last)
  }
  return surnames
}
