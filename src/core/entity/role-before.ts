import { fold } from '../language/fold'
import { cities, places } from '../language/lexicon/places'
import { honorifics, roleModifiers, roleWords } from '../language/lexicon/roles'
import type { Sentence } from '../language/parse-text'
import type { Token } from '../language/tokenise'

/** They say when, not what. */
const passing = new Set(['then', 'current', 'new', 'late', 'longtime'])

/**
 * The title before a name ("foreign secretary", "Deputy Foreign Minister", "envoy to Russia", "Dr."), as written; ''
 * for none. `at` is the index of the name's first token.
 */
export function roleBefore(text: string, sentence: Sentence, at: number): string {
  const { tokens } = sentence
  const last = lastRoleWord(tokens, at)
  if (last < 0) return ''
  let first = last
  while (first > 0 && last - first < 6 && isInTitle(tokens, first - 1)) first -= 1
  while (first < last && (!isTitleWord(tokens[first]) || passing.has(plain(tokens[first])))) first += 1
  let end = at
  while (end - 1 > first && isAddress(tokens[end - 1]) && !isAddress(tokens[end - 2])) end -= 1
  const from = tokens[first]
  const to = tokens[end - 1]
  return from && to ? text.slice(from.start, to.end) : ''
}

function plain(token: Token | undefined): string {
  return token?.kind === 'word' ? token.folded.replace(/\.$/u, '') : ''
}

function isTitleWord(token: Token | undefined): boolean {
  const word = plain(token)
  return roleWords.has(word) || roleModifiers.has(word) || honorifics.has(word)
}

/** "Dr." before the name is no part of the title ahead of it: "external affairs minister Dr. S Rao". */
function isAddress(token: Token | undefined): boolean {
  const word = plain(token)
  return honorifics.has(word) && !roleWords.has(word)
}

/** A word of the title, or "and", "of" and hyphens between two. */
function isInTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isTitleWord(token)) return true
  const isLink = token?.text === '-' || (token?.text === 'and' && !isAddress(tokens[at + 1]))
  return isLink && isTitleWord(tokens[at - 1])
}

/** The title's last word right before the name, or with "of/to + place" between; -1 for none. */
function lastRoleWord(tokens: readonly Token[], at: number): number {
  const before = plain(tokens[at - 1])
  if (roleWords.has(before) || honorifics.has(before)) return at - 1
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
