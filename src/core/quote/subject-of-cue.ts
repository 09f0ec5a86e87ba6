import type { Actor } from './actor'
import { actorsIn } from './actors-in'
import { beingWords, isFiller, prepositions } from './clause-words'
import { firstFree, isDescription, isFree, wordBefore } from './first-free'
import { wordSet } from '../language/lexicon/word-set'
import { isCueAt } from './is-cue-at'
import { issuerOf } from './issuer-of'
import type { LineView } from './line-view'

export interface Subject {
  readonly actor: Actor
  /** How sure it is that this is the subject: 0 to 1. */
  readonly certainty: number
}

/** Token indexes in a line, `to` exclusive. */
export interface Region {
  readonly from: number
  readonly to: number
}

/**
 * Who does the verb at token `cue`, looking left within the region: the actor right before it, else the one
 * before an appositive between commas, else the subject of the clause. The object of a preposition never is.
 */
export function subjectBefore(view: LineView, region: Region, cue: number): Subject | null {
  const inner = innerSubject(view, region, cue)
  const outer = inner && inner.actor.kind === 'pronoun' ? outerSubject(view, region, inner.actor) : null
  return outer ?? inner
}

const outerKinds: Readonly<Record<string, readonly Actor['kind'][]>> = {
  he: ['person', 'noun', 'pronoun'],
  she: ['person', 'noun', 'pronoun'],
  they: ['noun', 'organisation', 'group', 'pronoun'],
  it: ['organisation', 'place', 'noun', 'person', 'pronoun'],
}

/**
 * Who stands for a pronoun in the same sentence: in `Ana Ruiz says she called it “…”` and `Ana Ruiz closed what she
 * called “…”`, Ana Ruiz; null where the sentence does not say.
 */
function outerSubject(view: LineView, region: Region, pronoun: Actor): Subject | null {
  const kinds = outerKinds[pronoun.words]
  if (!kinds || pronoun.from <= region.from) return null
  const isWhat = view.tokens[pronoun.from - 1]?.folded === 'what'
  if (isWhat) {
    const first = firstFree(view, actorsIn(view, region.from, pronoun.from))
    return first && kinds.includes(first.kind) ? { actor: first, certainty: 0.85 } : null
  }
  for (let at = pronoun.from - 1; at >= Math.max(region.from, pronoun.from - 3); at -= 1) {
    if (!isCueAt(view, at)) continue
    const outer = subjectBefore(view, region, at)
    const isSame =
      outer?.actor.kind !== 'pronoun' || outer.actor.words === pronoun.words || pronoun.words === 'it'
    return outer && isSame && kinds.includes(outer.actor.kind) ? outer : null
  }
  return null
}

function innerSubject(view: LineView, region: Region, cue: number): Subject | null {
  const actors = actorsIn(view, region.from, cue)
  const isParticiple = /ing$/u.test(view.tokens[cue]?.folded ?? '')
  let at = cue - 1
  let isJoined = false
  while (
    at >= region.from &&
    (isFiller(view.tokens[at]?.folded ?? '') || isBut(view, region, at) || isContraction(view, at))
  ) {
    if (view.tokens[at]?.text === 'and' || view.tokens[at]?.text === 'but') isJoined = true
    at -= 1
  }
  if (isJoined) {
    const first = clausePronoun(view, region, actors, at) ?? firstFree(view, actors)
    return first && { actor: first, certainty: 0.75 }
  }
  const mark = view.tokens[at]?.text ?? ''
  const before = view.tokens[at]
  if (
    isParticiple &&
    before &&
    (mark === ',' || mark === 'and' || prepositions.has(before.folded) || mark === 'while')
  ) {
    const first = firstFree(view, actors)
    return first && { actor: first, certainty: 0.75 }
  }
  const beside =
    actors.find((actor) => actor.to === at + 1 && actor.kind !== 'place') ??
    phraseBefore(view, region, at) ??
    actors.find((actor) => actor.to === at + 1) ??
    nounBefore(view, region, at)
  if (isParticiple && beside?.kind === 'person') return { actor: beside, certainty: 0.8 }
  const issuer = isParticiple && beside ? issuerOf(view, actors, beside) : null
  if (issuer) return { actor: issuer, certainty: 0.85 }
  if (!isParticiple && beside && opensClause(view, beside, cue)) return { actor: beside, certainty: 0.93 }
  const head = beside && headOf(view, actors, beside)
  if (head) return { actor: head, certainty: 0.95 }
  if (mark === ',' || mark === ')' || mark === '—' || mark === '–') {
    const outer = beforeAppositive(view, actors, at)
    if (outer) return { actor: outer, certainty: 0.88 }
  }
  const nearest = [...actors].reverse().find((actor) => isFree(view, actor) && actor.words !== 'who')
  return nearest ? { actor: nearest, certainty: 0.7 } : null
}

/** The pronoun that opens the clause which the verb goes on with: "When my mother spoke, I laughed and said". */
function clausePronoun(view: LineView, region: Region, actors: readonly Actor[], last: number): Actor | null {
  for (let at = last; at > Math.max(region.from, last - 8); at -= 1) {
    if (view.tokens[at]?.text !== ',') continue
    return (
      actors.find(({ from, kind, words }) => from === at + 1 && kind === 'pronoun' && words !== 'who') ?? null
    )
  }
  return null
}

/** The "but" that joins a verb to the subject before: "She did not name Jon Lee, but told …". */
function isBut(view: LineView, region: Region, at: number): boolean {
  return at > region.from && view.tokens[at]?.text === 'but'
}

/** Words that are prepositions elsewhere open a clause where a verb follows the noun: "as the ministry put it". */
const conjunctions = wordSet('as after before since until than')

function opensClause(view: LineView, actor: Actor, cue: number): boolean {
  const isPassive = view.tokens.slice(actor.to, cue).some((token) => beingWords.has(token.folded))
  return !isPassive && conjunctions.has(view.tokens[wordBefore(view, actor)]?.folded ?? '')
}

/** The ’s of "he’s saying". */
function isContraction(view: LineView, at: number): boolean {
  return (
    view.tokens[at]?.kind === 'possessive' && /^(?:he|she|it|who)$/u.test(view.tokens[at - 1]?.folded ?? '')
  )
}

/** All the words from a quote to the cue, where they are one phrase: `“…” a narrator in the advertisement asks`. */
function phraseBefore(view: LineView, region: Region, at: number): Actor | null {
  const first = view.tokens[region.from]
  if (
    !first ||
    view.quoted[region.from - 1] !== true ||
    !determiners.has(first.folded) ||
    at - region.from > 9
  )
    return null
  if (view.tokens.slice(region.from, at + 1).some((token) => token.kind !== 'word')) return null
  let to = region.from + 1
  while (to <= at && !prepositions.has(view.tokens[to]?.folded ?? '')) to += 1
  const last = view.tokens[to - 1]
  if (to > at || to < region.from + 2 || last?.isCapital !== false) return null
  const words = view.tokens
    .slice(region.from + 1, to)
    .map((token) => token.folded)
    .join(' ')
  return { kind: 'noun', start: first.start, end: last.end, from: region.from, to, entity: null, words }
}

const determiners = wordSet('the a an his her their its our my one another this some many several')

/** Any noun with a determiner can speak where it stands right before the cue: "the announcer said". */
function nounBefore(view: LineView, region: Region, at: number): Actor | null {
  if (/^(?:which|that|who)$/u.test(view.tokens[at]?.folded ?? '')) return nounBefore(view, region, at - 1)
  const last = view.tokens[at]
  if (/^(?:few|lot|number|couple|little|bit)$/u.test(last?.folded ?? '')) return null
  const isBare = last?.kind === 'word' && last.isCapital && at === region.from && /s$/u.test(last.folded)
  if (isBare)
    return {
      kind: 'noun',
      start: last.start,
      end: last.end,
      from: at,
      to: at + 1,
      entity: null,
      words: last.folded,
    }
  if (last?.kind !== 'word' || last.isCapital) return null
  for (let from = at - 1; from >= Math.max(region.from, at - 5); from -= 1) {
    const first = view.tokens[from]
    if (!first || first.kind === 'mark' || first.kind === 'number') return null
    if (prepositions.has(first.folded) || (isFiller(first.folded) && !/ly$/u.test(first.folded))) return null
    if (!determiners.has(first.folded)) continue
    const words = view.tokens
      .slice(from + 1, at + 1)
      .map((token) => token.folded)
      .join(' ')
    return { kind: 'noun', start: first.start, end: last.end, from, to: at + 1, entity: null, words }
  }
  return null
}

/** The head of a chain of "of", "for" …: of "a spokesman for the ministry" the spokesman. */
function headOf(view: LineView, actors: readonly Actor[], actor: Actor): Actor | null {
  let current = actor
  for (let steps = 0; steps < 4; steps += 1) {
    if (current.words === 'who') {
      const owner = actors.find((other) => other.to === current.from || other.to === current.from - 1)
      if (!owner) return null
      // The source is all of "Ana Ruiz, who".
      current = { ...owner, end: current.end }
      continue
    }
    if (isFree(view, current)) return current
    let at = current.from - 1
    while (at >= 0 && isDescription(view.tokens[at]?.folded ?? '')) at -= 1
    const owner = actors.find((other) => other.to === at)
    if (!owner) return null
    current = owner
  }
  return null
}

function titlesBefore(view: LineView, name: Actor): number {
  let count = 0
  while (
    count < 4 &&
    view.tokens[name.from - 1 - count]?.kind === 'word' &&
    isDescription(view.tokens[name.from - 1 - count]?.folded ?? '')
  )
    count += 1
  return count
}

/** In "X, the minister of Y, said" the actor before the comma that opens the appositive. */
function beforeAppositive(view: LineView, actors: readonly Actor[], comma: number): Actor | null {
  let best: Actor | null = null
  const name = actors.find((actor) => actor.to === comma && actor.kind === 'person')
  if (name && view.tokens[name.from - 1 - titlesBefore(view, name)]?.text === ',') {
    const noun = actors.find(
      (actor) => actor.kind === 'noun' && actor.to <= name.from - 1 && actor.to >= name.from - 8,
    )
    const isBeside = noun?.isOwned === true && noun.to >= name.from - 3
    const others = actors.filter((actor) => actor !== name && actor.kind === 'person' && isFree(view, actor))
    if ((noun && (isFree(view, noun) || isBeside)) || others.length === 0) return name
  }
  for (let i = actors.length - 1; i >= 0; i -= 1) {
    const actor = actors[i]
    if (!actor || actor.to >= comma) continue
    const next = view.tokens[actor.to]?.text
    if (next !== ',' && next !== '(' && next !== '—' && next !== '–') continue
    const head = headOf(view, actors, actor)
    if (!head) continue
    if (head.kind === 'person' || head.kind === 'pronoun') return head
    best ??= head
  }
  return best
}
