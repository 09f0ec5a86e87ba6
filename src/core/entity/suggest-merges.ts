import { fold } from '../language/fold'
import { compareOrganisations, initialsOf, isAcronym, plainOrganisation } from './compare-organisations'
import { comparePeople } from './compare-people'
import type { EntityType } from './entity'
import { nameParts, type NameParts } from './name-parts'
import type { SameName } from './same-name'

/** A name of the archive, as its lists count it. */
export interface CountedName {
  /** Whatever the caller knows it by: an entity's id, or the key of a posting. */
  readonly id: string
  readonly type: EntityType
  readonly name: string
  /** Other forms of it that a person confirmed. */
  readonly aliases: readonly string[]
  /** Titles that the archive gives it ("Prime Minister"); may be empty. */
  readonly roles: readonly string[]
  /** Items that name it. */
  readonly items: number
}

/** That two names are likely of one; never done without a person. */
export interface MergeSuggestion {
  /** Id of the name that would go up in the other. */
  readonly from: string
  readonly into: string
  /** 0 to 1. */
  readonly confidence: number
  /** Why, without the two names: who shows it has them beside it. */
  readonly reason: string
}

interface Candidate {
  readonly counted: CountedName
  readonly parts: NameParts
  readonly forms: ReadonlySet<string>
}

/** Of those who share a word of their name, only so many of the most frequent are compared with all others. */
const compared = 40
const least = 0.5

/**
 * Pairs of names that are likely of one person, organisation or place, surest first; each name goes up in at most
 * one other. A surname that several bear counts for each by their share of the items. O(n log n) in the names.
 */
export function suggestMerges(names: readonly CountedName[]): MergeSuggestion[] {
  const best = new Map<string, MergeSuggestion>()
  for (const bucket of buckets(names)) {
    const byCount = [...bucket].sort((a, b) => b.counted.items - a.counted.items)
    const frequent = byCount.slice(0, compared)
    for (const one of byCount) {
      for (const suggestion of suggestionsFor(one, frequent)) {
        const known = best.get(suggestion.from)
        if (!known || known.confidence < suggestion.confidence) best.set(suggestion.from, suggestion)
      }
    }
  }
  const items = new Map(names.map(({ id, items: count }) => [id, count]))
  return [...best.values()]
    .filter(({ from, into }) => best.get(into)?.into !== from || from < into)
    .sort((a, b) => b.confidence - a.confidence || (items.get(b.from) ?? 0) - (items.get(a.from) ?? 0))
}

/** Names that share something a merge could rest on: a surname, a given name, initials, a first word, an alias. */
function buckets(names: readonly CountedName[]): Iterable<Set<Candidate>> {
  const byWord = new Map<string, Set<Candidate>>()
  for (const counted of names) {
    const candidate = {
      counted,
      parts: nameParts(counted.name),
      forms: new Set([counted.name, ...counted.aliases].map((form) => fold(form))),
    }
    for (const word of sharedWords(candidate)) {
      const key = `${counted.type} ${word}`
      const bucket = byWord.get(key)
      if (bucket) bucket.add(candidate)
      else byWord.set(key, new Set([candidate]))
    }
  }
  return byWord.values()
}

function sharedWords({ counted, parts, forms }: Candidate): Set<string> {
  const words = new Set([...forms].map((form) => `= ${form}`))
  if (counted.type === 'person') {
    words.add(parts.words.at(-1) ?? '')
    words.add(parts.words[0] ?? '')
    return words
  }
  const plain = plainOrganisation(counted.name)
  words.add(plain)
  words.add(plain.split(' ')[0] ?? '')
  for (const initials of initialsOf(counted.name)) words.add(initials)
  return words
}

function suggestionsFor(one: Candidate, others: readonly Candidate[]): MergeSuggestion[] {
  const found = others.flatMap((other) => {
    const pair = other !== one && isFuller(other, one) ? compare(one, other) : null
    return pair ? [{ other, pair }] : []
  })
  const total = found.reduce((sum, { other }) => sum + Math.max(1, other.counted.items), 0)
  return found.flatMap(({ other, pair }) => {
    const isCertain = pair.confidence > 0.9
    const share = isCertain ? 1 : Math.max(1, other.counted.items) / total
    const shared = pair.confidence * share
    const isSameRole = other.counted.roles.some((role) =>
      one.counted.roles.some((own) => fold(own) === fold(role)),
    )
    const confidence = Math.round((isSameRole ? shared + (1 - shared) / 2 : shared) * 100) / 100
    if (confidence < least) return []
    const rest =
      found.length > 1 && !isCertain ? `, and the most frequent of ${found.length} whom it fits` : ''
    const role = isSameRole ? ', with the same title' : ''
    return [
      { from: one.counted.id, into: other.counted.id, confidence, reason: `${pair.reason}${rest}${role}` },
    ]
  })
}

/** Whether `other` is the name to keep: a whole name before a word or an acronym, then the more frequent. */
function isFuller(other: Candidate, one: Candidate): boolean {
  if (other.counted.type !== one.counted.type) return false
  const wholeness = Number(isWhole(other)) - Number(isWhole(one))
  if (wholeness !== 0) return wholeness > 0
  const more = other.counted.items - one.counted.items
  if (more !== 0) return more > 0
  const longer = other.parts.words.length - one.parts.words.length
  return longer === 0 ? other.counted.id < one.counted.id : longer > 0
}

function isWhole({ counted, parts }: Candidate): boolean {
  return counted.type === 'person' ? parts.words.length > 1 && !parts.hadTitle : !isAcronym(counted.name)
}

function compare(one: Candidate, other: Candidate): SameName | null {
  const isAlias = other.forms.has(fold(one.counted.name)) || one.forms.has(fold(other.counted.name))
  if (isAlias) return { confidence: 0.95, reason: 'a name that it is also known by' }
  const isLonger =
    one.parts.words.length - other.parts.words.length || one.counted.name.length - other.counted.name.length
  const [short, long] = isLonger > 0 ? [other, one] : [one, other]
  return one.counted.type === 'person'
    ? comparePeople(short.parts, long.parts)
    : compareOrganisations(short.counted.name, long.counted.name)
}
