import { fold } from '../language/fold'
import { cities, places } from '../language/lexicon/places'
import { roleModifiers, roleWords } from '../language/lexicon/roles'
import type { Sentence } from '../language/parse-text'

/**
 * The title in small letters before a name ("foreign secretary", "envoy to Russia"), as written; '' for none.
 * `at` is the index of the name's first token.
 */
export function roleBefore(text: string, sentence: Sentence, at: number): string {
  const { tokens } = sentence
  const last = lastRoleWord(sentence, at)
  if (last < 0) return ''
  let first = last
  while (first > 0 && last - first < 5) {
    const word = tokens[first - 1]
    if (word?.kind !== 'word' || !(roleModifiers.has(word.folded) || roleWords.has(word.folded))) break
    first -= 1
  }
  const from = tokens[first]
  const to = tokens[at - 1]
  return from && to ? text.slice(from.start, to.end) : ''
}

/** The title's last word right before the name, or with "of/to + place" between; -1 for none. */
function lastRoleWord(sentence: Sentence, at: number): number {
  const { tokens } = sentence
  const before = tokens[at - 1]
  if (before?.kind !== 'word') return -1
  if (roleWords.has(before.folded)) return at - 1
  for (let length = 1; length <= 3; length += 1) {
    const link = tokens[at - length - 1]
    const head = tokens[at - length - 2]
    if (!link || !head || !['of', 'to', 'for'].includes(link.text) || !roleWords.has(head.folded)) continue
    const place = fold(
      tokens
        .slice(at - length, at)
        .map((token) => token.text)
        .join(' '),
    )
    if (places.has(place) || cities.has(place)) return at - length - 2
  }
  return -1
}
