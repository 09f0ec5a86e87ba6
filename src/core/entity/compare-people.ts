import { givenNameSex } from '../language/given-name-sex'
import { isSameGivenName } from '../language/lexicon/short-names'
import type { NameParts } from './name-parts'
import { isNearlyAlike } from './nearly-alike'
import type { SameName } from './same-name'

const same = (confidence: number, reason: string): SameName => ({ confidence, reason })

/** What two names of people have in common, the shorter first; null where they are of two people, as far as names tell. */
export function comparePeople(short: NameParts, long: NameParts): SameName | null {
  if (short.suffix !== long.suffix && short.words.length > 1) return null
  const a = short.words
  const b = long.words
  if (a.join(' ') === b.join(' ')) return same(0.95, 'the same name without its title')
  if (a.length < 2) return compareOneWord(a[0] ?? '', b)
  if (a.at(-1) === b.at(-1)) return compareGiven(a.slice(0, -1), b.slice(0, -1))
  if (a.length === b.length && [...a].sort().join(' ') === [...b].sort().join(' '))
    return same(0.75, 'the same words in another order')
  if (a.length < b.length && a.every((word, at) => word === b[at]))
    return same(0.65, 'the same name without its last word')
  const isGivenSame = a.slice(0, -1).join(' ') === b.slice(0, -1).join(' ')
  if (isGivenSame && isNearlyAlike(a.at(-1) ?? '', b.at(-1) ?? ''))
    return same(0.65, 'the surnames are spelled nearly alike')
  return null
}

function compareOneWord(word: string, words: readonly string[]): SameName | null {
  if (words.length < 2) return null
  if (words.at(-1) === word) return same(0.85, 'the surname alone')
  return words[0] === word ? same(0.55, 'the given name alone') : null
}

/** Given names of two people with one surname. */
function compareGiven(a: readonly string[], b: readonly string[]): SameName | null {
  const [first = ''] = a
  const [other = ''] = b
  if (first === other) {
    return isWithin(a.slice(1), b.slice(1)) ? same(0.92, 'the same name without a middle name') : null
  }
  if (isSubsequence(a, b)) return same(0.85, 'the same name without its first part')
  if (!isWithin(a.slice(1), b.slice(1))) return null
  if (first.length === 1 || other.length === 1)
    return first[0] === other[0] ? same(0.75, 'the same surname, and an initial that fits') : null
  if (isSameGivenName(first, other)) return same(0.85, `“${first}” and “${other}” are forms of one name`)
  const areListed = givenNameSex(first) !== null && givenNameSex(other) !== null
  return !areListed && isNearlyAlike(first, other)
    ? same(0.7, 'the given names are spelled nearly alike')
    : null
}

/** Every word stands in the other list too, in order; an initial stands for its word. */
function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  const [few, many] = part.length <= whole.length ? [part, whole] : [whole, part]
  let at = 0
  for (const word of many) {
    const wanted = few[at]
    if (wanted === undefined) return true
    if (word === wanted || ((word.length === 1 || wanted.length === 1) && word[0] === wanted[0])) at += 1
  }
  return at === few.length
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0
  for (const word of whole) if (word === part[at]) at += 1
  return at === part.length && part.length < whole.length
}
