import { tokenise, type Token } from './tokenise'

/** Words that stand side by side: one for a word, more for a phrase. */
export interface QueryWords {
  /** Folded, at least one. */
  readonly terms: readonly [string, ...string[]]
  /** The last term is only the beginning of a word. */
  readonly prefix: boolean
  /** Of a single word: also words that are so many letters away; 0 for none. */
  readonly fuzzy: number
  /** Of a single word: also other words with this English stem; '' for none. */
  readonly stem: string
  /** Of several: they may stand in any order, with so many other words between them; null: side by side. */
  readonly near: number | null
}

/** What a typed value looks for; null where it has no letter and no digit. */
export function queryWords(value: string, prefix: boolean): QueryWords | null {
  const written = prefix && partOfNumber.test(value) ? value.replaceAll(',', '') : value
  const [first, ...rest] = withoutTail(tokenise(written)).map((token) => token.term)
  if (first === undefined) return null
  const last = rest.at(-1) ?? first
  // A text holds a single character of such a script only as the beginning of a pair.
  const beginsPair = isUnspaced(last) && Array.from(last).length === 1
  return { terms: [first, ...rest], prefix: prefix || beginsPair, fuzzy: 0, stem: '', near: null }
}

/** A number whose last group is still typed: `1,250,0` goes on to `1,250,000`, which is one word. */
const partOfNumber = /^\d{1,3}(?:,\d{3})+,\d{1,2}\*?$/

/** The last character of a run of pairs is in its last pair already, and a longer run goes on after it. */
function withoutTail(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1)
  const before = tokens.at(-2)
  return last !== undefined && before?.end === last.end ? tokens.slice(0, -1) : tokens
}

/** Whether a term was cut from a script that is written without spaces. */
export function isUnspaced(term: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u.test(
    term,
  )
}
