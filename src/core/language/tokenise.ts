import type { Span } from '../anchor/span'
import { charBits, charClass, codesOf } from './char-class'
import { fold } from './fold'
import { titleAbbreviations } from './lexicon/abbreviations'

export interface Token extends Span {
  readonly text: string
  /** For look-ups, see `fold`. */
  readonly folded: string
  readonly kind: 'word' | 'number' | 'possessive' | 'mark'
  /** Begins with a capital, or has one after its first letter ("iPhone"). */
  readonly isCapital: boolean
  /** Two letters or more, all capitals. */
  readonly isUpper: boolean
}

const dotted = String.raw`(?:\p{Lu}\.){2,8}(?:\p{Lu}(?![\p{L}]))?`
const initial = String.raw`\p{Lu}\.(?=\s?\p{Lu})`
const coded = String.raw`\p{L}{1,8}-\p{Nd}{1,6}\p{L}?(?![\p{L}\p{N}])`
const abbreviated = `(?:${[...titleAbbreviations].filter((title) => /^\p{Lu}\p{L}+$/u.test(title)).join('|')})\\.(?=\\s)`
const number = String.raw`\p{Nd}{1,20}(?:[.,]\p{Nd}{1,20}){0,6}(?![\p{L}\p{M}])`
const possessive = String.raw`['’]s(?![\p{L}\p{N}])`
/** "Oslo-based": a name before such a word is a token of its own. */
const joined = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]{0,60}(?=-(?:based|born|led|backed|owned|run|controlled|occupied|held|ruled|made|trained|educated|sponsored|funded|brokered|listed|registered|headquartered|affiliated|linked|aligned|style|bound|wide|area|era)(?![\p{L}\p{N}]))`
const word =
  String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,60}` +
  String.raw`(?:['’](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]{0,30}|-\p{Ll}[\p{L}\p{M}\p{N}]{0,30}|&\p{Lu}{1,4}){0,4}`
/** Groups: a possessive, a number, a word; none of them is a mark. */
const pattern = new RegExp(
  `(${possessive})|(${number})|(${coded}|${abbreviated}|${dotted}|${initial}|${joined}|${word})|\\S`,
  'uy',
)

/**
 * Words, numbers and marks of a stretch of a text, in order. Hyphens join a word only before a small letter or
 * a number ("two-day", "AK-203"; but "India", "-", "Russia"); a possessive ’s is a token of its own.
 */
export function tokenise(text: string, within: Span): Token[] {
  const tokens: Token[] = []
  const stretch = text.slice(within.start, within.end)
  for (let at = 0; at < stretch.length;) {
    const code = stretch.charCodeAt(at)
    if (charClass(code) & charBits.space) {
      at += 1
      continue
    }
    const token = plainToken(stretch, at, within.start) ?? tokenAt(stretch, at, within.start)
    tokens.push(token)
    at = token.end - within.start
  }
  return tokens
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122
const isLarge = (code: number): boolean => code >= 65 && code <= 90
const plainMarks = codesOf(',;:!?()[]"“”—–')
/** After one of these, or white space, a run of letters was a whole word. */
const plainEnds = codesOf(',;:!?()[]"“”—–/')
const longestPlain = 60
const dot = 46

/**
 * The token at `at` where it is plain to see: an ASCII word that nothing could join, or a mark that joins nothing. Nine
 * of ten tokens are; the pattern would say the same of them.
 */
function plainToken(stretch: string, at: number, offset: number): Token | null {
  const first = stretch.charCodeAt(at)
  const start = offset + at
  if (plainMarks.has(first)) {
    const mark = stretch.charAt(at)
    return { text: mark, start, end: start + 1, folded: mark, kind: 'mark', isCapital: false, isUpper: false }
  }
  let end = at
  let large = 0
  for (; end < stretch.length && end - at <= longestPlain; end += 1) {
    const code = stretch.charCodeAt(end)
    if (isLarge(code)) large += 1
    else if (!isSmall(code)) break
  }
  const length = end - at
  if (length === 0 || length > longestPlain || !endsPlainly(stretch, end, isSmall(first))) return null
  const text = stretch.slice(at, end)
  const isCapital = isLarge(first) || (length > 1 && isLarge(stretch.charCodeAt(at + 1)))
  return {
    text,
    start,
    end: offset + end,
    folded: large === 0 ? text : text.toLowerCase(),
    kind: 'word',
    isCapital,
    isUpper: length > 1 && large === length,
  }
}

/** A full stop belongs to initials and to abbreviations of titles, which begin with a capital. */
function endsPlainly(stretch: string, end: number, isSmallWord: boolean): boolean {
  if (end === stretch.length) return true
  const code = stretch.charCodeAt(end)
  if (code === dot) return isSmallWord
  return plainEnds.has(code) || (charClass(code) & charBits.space) !== 0
}

function tokenAt(stretch: string, at: number, offset: number): Token {
  pattern.lastIndex = at
  const match = pattern.exec(stretch)
  // Half of a surrogate pair alone is a character too.
  const found = match?.[0] ?? stretch.charAt(at)
  const kind = match?.[3] ? 'word' : match?.[2] ? 'number' : match?.[1] ? 'possessive' : 'mark'
  const isWord = kind === 'word'
  const start = offset + at
  return {
    text: found,
    start,
    end: start + found.length,
    folded: isWord ? fold(found).replace(/^(\p{L}{2,})\.$/u, '$1') : found,
    kind,
    isCapital: isWord && (/^[\p{Lu}\p{Lt}]/u.test(found) || /^\p{Ll}\p{Lu}/u.test(found)),
    isUpper: isWord && /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(found) && /\p{Lu}.?\p{Lu}/u.test(found),
  }
}
