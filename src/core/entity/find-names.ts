import { fold } from '../language/fold'
import { givenNameSex } from '../language/given-name-sex'
import { nameParticles } from '../language/lexicon/common-words'
import { weakGroups } from '../language/lexicon/groups'
import { organisationFirstWords } from '../language/lexicon/organisations'
import { roleModifiers, roleWords, honorifics } from '../language/lexicon/roles'
import { cueWords } from '../quote/cue-words'
import type { ParsedText, Sentence } from '../language/parse-text'
import type { EntityType } from './entity'
import type { Finding } from './finding'
import { judgeName, newVotes, type Votes } from './judge-name'
import { nameRuns, type NameRun } from './name-runs'
import { roleBefore } from './role-before'
import { isCommonWord, seenWords, type SeenWords } from './seen-words'
import { splitRun, type NamePart } from './split-run'

/** Diseases, and districts of politicians ("D-Mo"). */
const noName = /^(?:covid|sars)|^[a-z]-[a-z]/u

/** A part of a run before its type is settled. */
interface Occurrence extends NamePart {
  readonly sentence: Sentence
  readonly form: string
  /** It stands where any word has a capital, or in a headline: it needs support from elsewhere. */
  readonly isWeak: boolean
}

/**
 * People, organisations, places, groups, products, events and laws by their capitals, the lexicons, and the
 * words around them. A form that the words around do not settle gets the type that its occurrences in the whole
 * text vote for; a single surname follows the person whose name ends with it.
 */
export function findNames(parsed: ParsedText): Finding[] {
  const seen = seenWords(parsed)
  const occurrences = parsed.sentences.flatMap((sentence) =>
    nameRuns(sentence).flatMap((run) => partsOf(parsed.text, run, seen)),
  )
  const ballots = collectVotes(occurrences, seen)
  const people = personWords(occurrences, ballots)
  return occurrences.flatMap((occurrence) => settle(occurrence, ballots, people, seen))
}

function partsOf(text: string, run: NameRun, seen: SeenWords): Occurrence[] {
  const from = firstWord(run, seen)
  const { tokens } = run.sentence
  return splitRun(text, run, from).flatMap((part) => {
    const first = tokens[part.from]
    const last = tokens[part.to - 1]
    if (!first || !last) return []
    const isWeak = (run.isAtStart && part.from === run.from) || run.sentence.isHeading
    const role =
      part.role === '' && part.from === from ? roleBefore(text, run.sentence, part.from) : part.role
    return [
      {
        ...part,
        role,
        sentence: run.sentence,
        isWeak,
        form: fold(text.slice(first.start, last.end)),
      },
    ]
  })
}

/** Leaves out words at the start of a sentence that are no part of a name ("Last", "While", "Ahead"). */
function firstWord(run: NameRun, seen: SeenWords): number {
  let from = run.from
  if (!run.isAtStart) return from
  const { tokens } = run.sentence
  while (from < run.to) {
    const word = tokens[from]?.folded ?? ''
    const next = tokens[from + 1]?.folded ?? ''
    if (!isCommonWord(word, seen) || nameParticles.has(word)) break
    if ((seen.capital.get(word) ?? 0) > 0 && from + 1 < run.to) break
    if (
      roleWords.has(word) ||
      roleModifiers.has(word) ||
      honorifics.has(word) ||
      organisationFirstWords.has(word)
    )
      break
    if (givenNameSex(word) !== null && from + 1 < run.to && !seen.lower.has(next)) break
    from += 1
  }
  return from
}

function collectVotes(occurrences: readonly Occurrence[], seen: SeenWords): Map<string, Votes> {
  const ballots = new Map<string, Votes>()
  for (const occurrence of occurrences) {
    const votes = ballots.get(occurrence.form) ?? newVotes()
    ballots.set(occurrence.form, votes)
    if (occurrence.type !== null) {
      const points = occurrence.confidence * 4
      votes.points.set(occurrence.type, (votes.points.get(occurrence.type) ?? 0) + points)
    } else judgeName(votes, occurrence.sentence, occurrence.from, occurrence.to, seen)
    if (!occurrence.isWeak) votes.inside += 1
  }
  return ballots
}

/** The last words of people with two words or more, each with the full form. */
function personWords(
  occurrences: readonly Occurrence[],
  ballots: ReadonlyMap<string, Votes>,
): Map<string, string> {
  const people = new Map<string, string>()
  for (const occurrence of occurrences) {
    const words = occurrence.form.split(/[ ]/u)
    const isPerson =
      occurrence.type === 'person' ||
      (occurrence.type === null && winner(ballots.get(occurrence.form))?.type === 'person')
    if (!isPerson) continue
    const last = words.at(-1)
    if (last && last.length > 1)
      people.set(last, words.length > 1 ? occurrence.form : (people.get(last) ?? occurrence.form))
  }
  return people
}

function winner(votes: Votes | undefined): { type: EntityType; points: number } | null {
  let best: { type: EntityType; points: number } | null = null
  for (const [type, points] of votes?.points ?? []) {
    if (best === null || points > best.points) best = { type, points }
  }
  return best
}

function settle(
  occurrence: Occurrence,
  ballots: ReadonlyMap<string, Votes>,
  people: ReadonlyMap<string, string>,
  seen: SeenWords,
): Finding[] {
  const first = occurrence.sentence.tokens[occurrence.from]
  const last = occurrence.sentence.tokens[occurrence.to - 1]
  if (!first || !last) return []
  const judged =
    occurrence.type === null ? judge(occurrence, ballots, people, seen) : listed(occurrence, occurrence.type)
  if (!judged) return []
  const role = occurrence.role === '' ? {} : { role: occurrence.role }
  return [{ start: first.start, end: last.end, ...judged, ...role }]
}

type Judgement = Pick<Finding, 'type' | 'confidence' | 'reason'>

function listed({ form, isWeak, confidence, reason }: Occurrence, type: EntityType): Judgement | null {
  const isDoubtful = isWeak && type === 'group' && weakGroups.has(form)
  return isDoubtful || (form.length < 2 && type !== 'person') ? null : { type, confidence, reason }
}

function judge(
  { sentence, form, to, isWeak }: Occurrence,
  ballots: ReadonlyMap<string, Votes>,
  people: ReadonlyMap<string, string>,
  seen: SeenWords,
): Judgement | null {
  if (form.length < 2 || isRoleOnly(form) || noName.test(form)) return null
  if (people.has(form) && people.get(form) !== form) {
    return { type: 'person', confidence: 0.88, reason: 'a surname of a person named in full' }
  }
  const votes = ballots.get(form)
  const won = winner(votes)
  if (!votes || !won || won.points < 1.2) return null
  const isCommon = seen.lower.has(form) || (isWeak && votes.inside === 0)
  if (isCommon && won.points < 3 && !cueWords.has(sentence.tokens[to]?.folded ?? '')) return null
  const total = [...votes.points].reduce((sum, [, points]) => sum + points, 0)
  const confidence = Math.min(0.9, 0.35 + 0.3 * (won.points / total) + Math.min(0.25, won.points * 0.05))
  return { type: won.type, confidence, reason: votes.reason === '' ? 'words with capitals' : votes.reason }
}

function isRoleOnly(form: string): boolean {
  return form
    .split(' ')
    .every((word) => roleWords.has(word) || roleModifiers.has(word) || honorifics.has(word))
}
