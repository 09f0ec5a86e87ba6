import type { Span } from '../anchor/span'
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
const pattern = new RegExp(
  `(?<possessive>${possessive})|(?<number>${number})|(?<word>${coded}|${abbreviated}|${dotted}|${initial}|${joined}|${word})|\\S`,
  'gu',
)

/**
 * Words, numbers and marks of a stretch of a text, in order. Hyphens join a word only before a small letter or
 * a number ("two-day", "AK-203"; but "India", "-", "Russia"); a possessive ’s is a token of its own.
 */
export function tokenise(text: string, within: Span): Token[] {
  const tokens: Token[] = []
  const stretch = text.slice(within.start, within.end)
  for (const match of stretch.matchAll(pattern)) {
    const found = match[0]
    const start = within.start + match.index
    const kind = match.groups?.['word']
      ? 'word'
      : match.groups?.['number']
        ? 'number'
        : markKind(match.groups)
    const isWord = kind === 'word'
    tokens.push({
      text: found,
      start,
      end: start + found.length,
      folded: isWord ? fold(found).replace(/^(\p{L}{2,})\.$/u, '$1') : found,
      kind,
      isCapital: isWord && (/^[\p{Lu}\p{Lt}]/u.test(found) || /^\p{Ll}\p{Lu}/u.test(found)),
      isUpper: isWord && /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(found) && /\p{Lu}.?\p{Lu}/u.test(found),
    })
  }
  return tokens
}

function markKind(groups: Record<string, string | undefined> | undefined): 'possessive' | 'mark' {
  return groups?.['possessive'] ? 'possessive' : 'mark'
}
