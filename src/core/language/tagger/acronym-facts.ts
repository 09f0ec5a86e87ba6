import type { ParsedText } from '../parse-text'
import type { Token } from '../tokenise'
import type { WordFacts } from './word-facts'
import { wordFlags } from './word-flags'

/** Bits of how the words before an acronym in brackets fit it. */
export const acronymBits = { seen: 1, spelled: 2, organisation: 4, place: 8 } as const

/** For each acronym (by the hash of its folded word) that the text has in brackets: what stands before the bracket. */
export function acronymFacts(parsed: ParsedText, words: readonly WordFacts[]): Map<number, number> {
  const found = new Map<number, number>()
  let start = 0
  for (const { tokens } of parsed.sentences) {
    for (let i = 2; i + 1 < tokens.length; i += 1) {
      const facts = words[start + i]
      if (!facts || tokens[i - 1]?.text !== '(' || !(facts.flags & wordFlags.acronym)) continue
      if (!/^[),;]$/u.test(tokens[i + 1]?.text ?? '')) continue
      found.set(facts.hash, fit(tokens, words, start, i))
    }
    start += tokens.length
  }
  return found
}

function fit(tokens: readonly Token[], words: readonly WordFacts[], start: number, at: number): number {
  const letters = (tokens[at]?.text ?? '').replace(/[^\p{Lu}]/gu, '')
  let initials = ''
  let bits: number = acronymBits.seen
  for (let i = at - 2; i >= 0 && at - i < 14 && initials.length <= letters.length; i -= 1) {
    const flags = words[start + i]?.flags ?? 0
    if (flags & wordFlags.closing) break
    if (!(flags & wordFlags.capital)) continue
    initials = (tokens[i]?.text.charAt(0) ?? '') + initials
    if (flags & wordFlags.organisation) bits |= acronymBits.organisation
    if (flags & wordFlags.place) bits |= acronymBits.place
    if (initials === letters) break
  }
  const isSpelled =
    initials.endsWith(letters) || (initials.length > 1 && initials.startsWith(letters.charAt(0)))
  return isSpelled ? bits | acronymBits.spelled : bits
}
