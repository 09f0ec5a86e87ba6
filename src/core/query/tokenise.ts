import { foldTerm } from './fold-term'

/** A word of a text. `text.slice(start, end)` is what it was made of, in UTF-16 code units. */
export interface Token {
  readonly term: string
  readonly start: number
  readonly end: number
}

/** What stands for an apostrophe inside a word. */
const apostrophe = "['’‘ʼ＇]"
const letter = '[\\p{L}\\p{N}]'
// Marks, and what is invisible inside words: soft hyphen, joiners, directional marks.
const within = '[\\p{L}\\p{N}\\p{M}\\u00ad\\u200b-\\u200f\\u2060]'
/**
 * A number with its groups, as English, Indian (`12,50,000`) and French or SI texts part them: one word, whichever way it is
 * written. Of so many groups at most, so that a text of nothing else is cut in linear time; what has more is no number.
 */
const grouped = `(?=\\d)(?<!\\d[,\\u00a0\\u2009\\u202f])\\d{1,3}(?:(?:,\\d{2,3}){0,8},\\d{3}|([\\u00a0\\u2009\\u202f])\\d{3}(?:\\1\\d{3}){0,8})`
const notInNumber = `(?!${within}|[,\\u00a0\\u2009\\u202f]\\d)`
/** `U.S.` and `1,250,000` are one word each; else letters, digits and marks, also with apostrophes inside. */
const word = new RegExp(
  `${grouped}(?:${apostrophe}[sS])?${notInNumber}|\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{N}\\p{M}])|${letter}${within}*(?:${apostrophe}${letter}${within}*)*`,
  'gu',
)
// "the minister's" is found by "minister", "l'homme" by "homme"; "O'Brien" and "don't" stay one word.
const possessive = new RegExp(`${apostrophe}[sS]$`, 'u')
const elision = new RegExp(
  `^(?:[ldjmnstc]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|nell|dall|sull|all|un)(?=${apostrophe}${letter})`,
  'iu',
)
/** Scripts that are written without spaces. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u
const unspacedRun = new RegExp(`${unspaced.source}[${unspaced.source.slice(1, -1)}\\p{M}]*`, 'gu')
const plain = /^[A-Za-z0-9]+$/

/**
 * The words of a text in order, folded, with where they stand. Hyphens, slashes, dots and commas part words, but not the
 * groups of a number. Runs of a
 * script without spaces become overlapping pairs of characters and the last character alone, so that every part of
 * a run is found whatever a dictionary thinks its words are.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(word)) {
    const [found] = match
    if (plain.test(found))
      tokens.push({ term: foldTerm(found), start: match.index, end: match.index + found.length })
    else if (unspaced.test(found)) pushUnspaced(tokens, found, match.index)
    else pushWord(tokens, found, match.index)
  }
  return tokens
}

function pushWord(tokens: Token[], found: string, start: number): void {
  const elided = elision.exec(found)
  if (elided !== null) {
    const part = elided[0].length
    pushTerm(tokens, found.slice(0, part), start)
    pushWord(tokens, found.slice(part + 1), start + part + 1)
    return
  }
  pushTerm(tokens, found.replace(possessive, ''), start)
}

function pushTerm(tokens: Token[], found: string, start: number): void {
  const term = foldTerm(found)
  if (term !== '') tokens.push({ term, start, end: start + found.length })
}

/** A run can stand between letters of other scripts ("NATO加盟"): those stay words. */
function pushUnspaced(tokens: Token[], found: string, start: number): void {
  let done = 0
  for (const run of found.matchAll(unspacedRun)) {
    if (run.index > done) pushWord(tokens, found.slice(done, run.index), start + done)
    pushPairs(tokens, run[0], start + run.index)
    done = run.index + run[0].length
  }
  if (done < found.length) pushWord(tokens, found.slice(done), start + done)
}

function pushPairs(tokens: Token[], run: string, start: number): void {
  const characters = Array.from(run)
  let at = start
  for (const [index, character] of characters.entries()) {
    pushTerm(tokens, character + (characters[index + 1] ?? ''), at)
    at += character.length
  }
}
