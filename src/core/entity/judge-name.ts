import { cueWords } from '../quote/cue-words'
import { givenNameSex } from '../language/given-name-sex'
import { productNouns } from '../language/lexicon/events'
import { notOrganisations } from '../language/lexicon/organisations'
import { roleWords } from '../language/lexicon/roles'
import type { Sentence } from '../language/parse-text'
import { places } from '../language/lexicon/places'
import type { Token } from '../language/tokenise'
import type { SeenWords } from './seen-words'
import type { EntityType } from './entity'

/** Points for each type that a name may be, from its own form and the words around this occurrence. */
export interface Votes {
  readonly points: Map<EntityType, number>
  /** The strongest single sign, for a person to read. */
  reason: string
  best: number
  /** Occurrences inside a sentence, where a capital means a name. */
  inside: number
}

export function newVotes(): Votes {
  return { points: new Map(), reason: '', best: 0, inside: 0 }
}

function vote(votes: Votes, type: EntityType, points: number, reason: string): void {
  votes.points.set(type, (votes.points.get(type) ?? 0) + points)
  if (points > votes.best) {
    votes.best = points
    votes.reason = reason
  }
}

const placePrepositions = new Set([
  'in',
  'near',
  'at',
  'outside',
  'across',
  'around',
  'throughout',
  'into',
  'toward',
  'towards',
])
const code = /^(?:\p{Lu}{1,4}-?\d{1,4}\p{Lu}?|\p{Lu}{1,3}\d{1,4}|i\p{Lu}\p{Ll}+)$/u
const roads = /^(?:[AGMBEF]-?\d{1,2}|B12|U-?\d{2}|COVID-?19|H\dN\d)$/iu

/** Adds what speaks for each type, for the words `from` to `to` (exclusive) of a sentence. */
export function judgeName(votes: Votes, sentence: Sentence, from: number, to: number, seen: SeenWords): void {
  byForm(votes, sentence, from, to, seen)
  byNeighbours(votes, sentence, from, to)
}

function byForm(votes: Votes, sentence: Sentence, from: number, to: number, seen: SeenWords): void {
  const words = sentence.tokens.slice(from, to).filter((token) => token.kind === 'word')
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) return
  const hasInitial = words.slice(0, -1).some((word) => /^\p{Lu}\.?$/u.test(word.text))
  const sex = givenNameSex(first.folded)
  if (words.some((word) => code.test(word.text) && !roads.test(word.text))) {
    vote(votes, 'product', 3, 'letters and digits, like the name of a product')
  } else if (
    words.length === 1 &&
    first.isUpper &&
    !notOrganisations.has(first.text) &&
    first.text.length <= 8
  ) {
    vote(votes, 'organisation', 2, 'all in capitals, like an acronym')
  } else if (words.length >= 2 && words.length <= 5) {
    if (sex !== null) vote(votes, 'person', 3, `“${first.text}” is a given name`)
    else if (hasInitial) vote(votes, 'person', 3, 'it has initials')
    if (words.length <= 3 && mayBePerson(words, seen))
      vote(votes, 'person', 1.3, 'two or three words with capitals')
    if (sex === null && isMixedOrganisation(words))
      vote(votes, 'organisation', 1.6, 'an acronym or a place is part of it')
  } else if (words.length === 1 && sex !== null) {
    vote(votes, 'person', 1.5, `“${first.text}” is a given name`)
  }
}

/** Two or three words that no sign tells from a person's name. */
function mayBePerson(words: readonly Token[], seen: SeenWords): boolean {
  const last = words.at(-1)
  return (
    last !== undefined &&
    !seen.lower.has(last.folded) &&
    !words.some((word) => word.isUpper || /\p{Nd}/u.test(word.text))
  )
}

function isMixedOrganisation(words: readonly Token[]): boolean {
  const last = words.at(-1)?.folded ?? ''
  return places.has(last) || (words.some((word) => word.isUpper) && !words.every((word) => word.isUpper))
}

function byNeighbours(votes: Votes, sentence: Sentence, from: number, to: number): void {
  const { tokens } = sentence
  const before = tokens[from - 1]
  const after = tokens[to]
  const second = tokens[to + 1]
  const isLong = to - from >= 2
  if (before?.text === 'the' || before?.text === 'The')
    vote(votes, 'organisation', isLong ? 2 : 1.2, '“the” stands before it')
  if (before?.kind === 'word' && cueWords.has(before.folded) && !before.isCapital) {
    vote(votes, 'person', 1.2, `“${before.text}” stands before it`)
  }
  if (before && placePrepositions.has(before.text))
    vote(votes, 'place', 1.4, `“${before.text}” stands before it`)
  if (before?.kind === 'word' && roleWords.has(before.folded) && !before.isCapital) {
    vote(votes, 'person', 2.5, `the title “${before.text}” stands before it`)
  }
  if (after?.kind === 'word' && cueWords.has(after.folded))
    vote(votes, 'person', 1.6, `“${after.text}” stands after it`)
  if (
    after?.text === ',' &&
    second?.kind === 'number' &&
    /^\d{1,2}$/u.test(second.text) &&
    tokens[to + 2]?.text === ','
  ) {
    vote(votes, 'person', 3, 'an age stands after it')
  }
  if (after?.text === 'who' || (after?.text === ',' && second?.text === 'who'))
    vote(votes, 'person', 2, '“who” stands after it')
  const noun = before?.text === ',' ? tokens[from - 2] : before
  if (noun?.kind === 'word' && productNouns.has(noun.folded))
    vote(votes, 'product', 4, `“${noun.text}” stands before it`)
  if (after?.kind === 'word' && productNouns.has(after.folded) && !after.isCapital)
    vote(votes, 'product', 1.5, `“${after.text}” stands after it`)
}
