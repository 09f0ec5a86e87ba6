import { commonWords, nameParticles } from '../language/lexicon/common-words'
import { organisationFirstWords } from '../language/lexicon/organisations'
import type { Sentence } from '../language/parse-text'
import type { Token } from '../language/tokenise'
import { isSentenceStart } from './seen-words'

/** Words with capitals that stand together, as indexes into the sentence's tokens, `to` exclusive. */
export interface NameRun {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
  readonly isAtStart: boolean
  /** Joined over "of", as in "Ministry of Foreign Affairs". */
  readonly isJoined: boolean
}

const never = new Set([
  'i',
  "i'm",
  "i've",
  "i'll",
  "i'd",
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'january',
  'february',
  'april',
  'june',
  'july',
  'september',
  'october',
  'november',
  'december',
])

/** A longer run of capitals is a list or a headline, and is cut. */
const longest = 12

function isNameWord(token: Token | undefined): token is Token {
  return token?.kind === 'word' && token.isCapital && token.text.length <= 40 && !never.has(token.folded)
}

function isAdjacent(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && b.start - a.end <= 1
}

/** All runs of a sentence, in order. */
export function nameRuns(sentence: Sentence): NameRun[] {
  const { tokens } = sentence
  const runs: NameRun[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isNameWord(tokens[at])) continue
    const isAtStart = isSentenceStart(sentence, at)
    const from = at
    let to = runEnd(tokens, at)
    const joined = joinedEnd(tokens, from, to)
    const isJoined = joined > to
    to = joined
    runs.push({ sentence, from, to, isAtStart, isJoined })
    at = to - 1
  }
  return runs
}

function runEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1
  while (to - from < longest) {
    const last = tokens[to - 1]
    const next = tokens[to]
    if (isNameWord(next) && isAdjacent(last, next)) to += 1
    else if (
      next?.text === '-' &&
      next.start === last?.end &&
      isNameWord(tokens[to + 1]) &&
      isAdjacent(next, tokens[to + 1]) &&
      tokens[to + 1]?.start === next.end
    )
      to += 2
    else if (next?.text === '&' && isNameWord(tokens[to + 1])) to += 2
    else {
      const skip = particles(tokens, to)
      if (skip === 0) return to
      to += skip + 1
    }
  }
  return to
}

/** How many particles ("de la", "bin", "al-") lead from here to another capital; 0 for none. */
function particles(tokens: readonly Token[], at: number): number {
  let count = 0
  while (count < 3) {
    const token = tokens[at + count]
    const isHyphen = token?.text === '-' && count > 0
    if (!isHyphen && !(token?.kind === 'word' && nameParticles.has(token.folded))) break
    count += 1
  }
  return count > 0 && isNameWord(tokens[at + count]) ? count : 0
}

/** Goes on over "of", "for", "on", "and" inside the names of organisations. */
function joinedEnd(tokens: readonly Token[], from: number, end: number): number {
  let to = end
  while (to - from < longest * 2) {
    const first = tokens[from]
    const last = tokens[to - 1]
    const link = tokens[to]
    if (!first || !last || link?.kind !== 'word') return to
    const opens = organisationFirstWords.has(last.folded)
    const isOf = (link.text === 'of' || link.text === 'for' || link.text === 'on') && opens
    const isAnd = link.text === 'and' && to > end && !commonWords.has(tokens[to + 1]?.folded ?? '')
    if (!isOf && !isAnd) return to
    const skip = tokens[to + 1]?.text === 'the' && isOf ? 2 : 1
    if (!isNameWord(tokens[to + skip])) return to
    if (isAnd && tokens[to + skip + 1]?.kind === 'word' && !isOf && tokens[to + skip + 1]?.isCapital)
      return to
    to = runEnd(tokens, to + skip)
  }
  return to
}
