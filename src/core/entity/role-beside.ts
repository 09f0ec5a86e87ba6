import { roleModifiers, roleWords } from '../language/lexicon/roles'
import type { ParsedText, Sentence } from '../language/parse-text'
import type { Token } from '../language/tokenise'
import type { Finding } from './finding'

const determiner = /^(?:the|a|an|its|his|her|their|our)$/u
const opener = /^(?:but|and|while|as|said|says|by|meanwhile|yesterday)$/u
/** A title is no longer than so many words. */
const longest = 6

/**
 * People with the title that stands between commas beside their name: "Ana Ruiz, the chief executive of Corvane," and
 * "Its chief executive, Ana Ruiz,". A title right before the name stays as it was found.
 */
export function withRoles(parsed: ParsedText, findings: readonly Finding[]): Finding[] {
  let index = 0
  return findings.map((finding) => {
    if (finding.type !== 'person' || finding.role !== undefined) return finding
    while ((parsed.sentences[index]?.end ?? Infinity) <= finding.start) index += 1
    const sentence = parsed.sentences[index]
    if (!sentence || sentence.start > finding.start) return finding
    const role = roleBeside(parsed.text, sentence, finding)
    return role === null ? finding : { ...finding, role }
  })
}

function roleBeside(text: string, sentence: Sentence, { start, end }: Finding): string | null {
  const { tokens } = sentence
  const first = indexAt(tokens, start)
  const next = indexAt(tokens, end)
  if (tokens[next]?.text === ',') {
    const from = determiner.test(tokens[next + 1]?.folded ?? '') ? next + 2 : next + 1
    const role = titleAt(text, tokens, from)
    if (role !== null) return role
  }
  if (tokens[first - 1]?.text !== ',') return null
  return titleAt(text, tokens, phraseStart(tokens, first - 1))
}

/** Where the phrase that ends at a comma begins, after its determiner; -1 where it has none. */
function phraseStart(tokens: readonly Token[], comma: number): number {
  let from = comma
  while (
    from > 0 &&
    comma - from < 14 &&
    (tokens[from - 1]?.kind !== 'mark' || tokens[from - 1]?.text === '-')
  )
    from -= 1
  if (opener.test(tokens[from]?.folded ?? '')) from += 1
  return determiner.test(tokens[from]?.folded ?? '') ? from + 1 : -1
}

/** The words from a token to the title's last word, with nothing but what it consists of between; null for none. */
function titleAt(text: string, tokens: readonly Token[], from: number): string | null {
  let last = -1
  for (let at = Math.max(from, 0); from >= 0 && at < from + longest; at += 1) {
    const token = tokens[at]
    if (token?.text === '-') continue
    if (token?.kind !== 'word' || determiner.test(token.folded)) break
    if (roleWords.has(token.folded)) last = at
    else if (last >= 0 || !(roleModifiers.has(token.folded) || !token.isCapital) || isLink(token.folded))
      break
  }
  const opening = tokens[from]
  const closing = tokens[last]
  return opening && closing ? text.slice(opening.start, closing.end) : null
}

function isLink(folded: string): boolean {
  return /^(?:of|at|for|in|on|to|with|who|which|and|was|is|had|has)$/u.test(folded)
}

/** Index of the first token that starts at or after `offset`. */
function indexAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low
}
