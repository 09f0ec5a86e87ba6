import type { ParsedText, Sentence } from '../language/parse-text'
import type { Token } from '../language/tokenise'
import type { NamedSpan } from './named-span'

/** Longer names are not looked for again: they are hardly ever missed. */
const longest = 6

/**
 * Occurrences that the tagger missed of words that it takes for a name elsewhere in the text: single words when they
 * were named twice, and never where a word with a capital stands beside.
 */
export function fillForms(parsed: ParsedText, names: readonly NamedSpan[]): NamedSpan[] {
  const forms = formsToFill(parsed, names)
  if (forms.size === 0) return [...names]
  const taken = takenTokens(parsed, names)
  const filled = parsed.sentences.flatMap((sentence) => fillSentence(parsed, sentence, forms, taken))
  return [...names, ...filled].sort((a, b) => a.start - b.start)
}

function formsToFill(parsed: ParsedText, names: readonly NamedSpan[]): ReadonlyMap<string, NamedSpan> {
  const counts = new Map<string, number>()
  const forms = new Map<string, NamedSpan>()
  for (const name of names) {
    const form = parsed.text.slice(name.start, name.end)
    const count = (counts.get(form) ?? 0) + 1
    counts.set(form, count)
    const isSure = name.last > name.first || /^\p{Lu}{3,}$/u.test(form)
    if (
      form.length > 2 &&
      /^\p{Lu}/u.test(form) &&
      name.last - name.first < longest &&
      count >= (isSure ? 1 : 2)
    )
      forms.set(form, name)
  }
  return forms
}

function takenTokens(parsed: ParsedText, names: readonly NamedSpan[]): ReadonlySet<number> {
  const taken = new Set<number>()
  for (const name of names) {
    const tokens = parsed.sentences[name.sentence]?.tokens ?? []
    for (let at = name.first; at <= name.last; at += 1) taken.add(tokens[at]?.start ?? -1)
  }
  return taken
}

function fillSentence(
  { text }: ParsedText,
  { tokens, index }: Sentence,
  forms: ReadonlyMap<string, NamedSpan>,
  taken: ReadonlySet<number>,
): NamedSpan[] {
  const filled: NamedSpan[] = []
  for (let first = 0; first < tokens.length; first += 1) {
    const from = tokens[first]
    if (!from?.isCapital || taken.has(from.start) || tokens[first - 1]?.isCapital) continue
    for (let last = Math.min(tokens.length, first + longest) - 1; last >= first; last -= 1) {
      const to = tokens[last]
      const known = to && forms.get(text.slice(from.start, to.end))
      if (!to || !known || !isFree(tokens, first, last, taken)) continue
      const { type, confidence } = known
      const reason = 'these words are a name elsewhere in the text'
      filled.push({
        start: from.start,
        end: to.end,
        type,
        sentence: index,
        first,
        last,
        confidence: confidence * 0.9,
        reason,
      })
      first = last
      break
    }
  }
  return filled
}

function isFree(tokens: readonly Token[], first: number, last: number, taken: ReadonlySet<number>): boolean {
  if (tokens[last + 1]?.isCapital) return false
  return tokens.slice(first, last + 1).every((token) => !taken.has(token.start))
}
