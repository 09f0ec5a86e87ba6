import { notOrganisations } from '../language/lexicon/organisations'
import type { ParsedText, Sentence } from '../language/parse-text'
import type { Token } from '../language/tokenise'
import type { Finding } from './finding'

const small = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'de', '&', '-'])

/**
 * Names that an acronym right after them spells: "Shanghai cooperation organization (SCO)", or with "or". Both
 * are organisations of one name, also where the words after the first are in small letters.
 */
export function findAcronyms(parsed: ParsedText): Finding[] {
  const found: Finding[] = []
  for (const sentence of parsed.sentences) {
    for (let at = 0; at < sentence.tokens.length; at += 1) {
      const token = sentence.tokens[at]
      if (token?.isUpper && isAcronym(token)) found.push(...definitionAt(parsed.text, sentence, at))
    }
  }
  return found
}

function isAcronym(token: Token): boolean {
  return !notOrganisations.has(token.text) && token.text.length <= 8 && /^\p{Lu}+$/u.test(token.text)
}

function definitionAt(text: string, sentence: Sentence, at: number): Finding[] {
  const { tokens } = sentence
  const acronym = tokens[at]
  const link = tokens[at - 1]
  if (!acronym || !link) return []
  if (!(link.text === '(' && tokens[at + 1]?.text === ')') && link.text !== 'or') return []
  const first = spelledFrom(tokens, at - 2, acronym.text.toLowerCase())
  const from = tokens[first]
  const to = tokens[at - 2]
  if (first < 0 || !from || !to || !from.isCapital) return []
  const name = text.slice(from.start, to.end)
  return [
    {
      start: from.start,
      end: to.end,
      type: 'organisation',
      confidence: 0.93,
      name,
      reason: `“${acronym.text}” beside it spells its initials`,
    },
    {
      start: acronym.start,
      end: acronym.end,
      type: 'organisation',
      confidence: 0.93,
      name,
      reason: `the initials of “${name}”`,
    },
  ]
}

/** The first token of the words up to `end` whose initials spell `letters`; -1 where they do not. */
function spelledFrom(tokens: readonly Token[], end: number, letters: string): number {
  let left = letters.length
  let at = end
  while (left > 0 && at >= 0 && end - at < letters.length * 2) {
    const word = tokens[at]
    if (!word) return -1
    const matches = word.kind === 'word' && word.folded.startsWith(letters.charAt(left - 1))
    if (matches) left -= 1
    else if (!small.has(word.folded) && !small.has(word.text)) return -1
    if (left === 0) return at
    at -= 1
  }
  return -1
}
