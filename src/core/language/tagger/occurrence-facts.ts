import { hashText } from './hash-text'
import type { SentenceRange } from './sentence-range'
import type { WordFacts } from './word-facts'
import { wordFlags } from './word-flags'

/** Bits of how one word occurs anywhere in the text; the first two are about its case. */
export const occurrenceBits = {
  lower: 1 << 0,
  capitalInside: 1 << 1,
  afterRole: 1 << 2,
  besideCue: 1 << 3,
  afterIn: 1 << 4,
  afterName: 1 << 5,
  beforeOrganisation: 1 << 6,
  afterThe: 1 << 7,
  possessive: 1 << 8,
  beforeCapital: 1 << 9,
  inOrganisation: 1 << 10,
  lastOfPerson: 1 << 11,
  beforeWho: 1 << 12,
} as const

/** By hash of the folded word. */
export type Occurrences = ReadonlyMap<number, number>

const inside = new Set(['in', 'from', 'near', 'at', 'across', 'outside'].map((word) => hashText(word)))
const the = hashText('the')
const possessive = hashText("'s")
const who = hashText('who')
const comma = hashText(',')
const told = hashText('told')

/** Gathers, for each word that has a capital somewhere, what stands around its occurrences all over the text. */
export function occurrenceFacts(
  words: readonly WordFacts[],
  sentences: readonly SentenceRange[],
): Map<number, number> {
  const facts = new Map<number, number>()
  const add = (word: WordFacts, bits: number): void => {
    if (bits !== 0) facts.set(word.hash, (facts.get(word.hash) ?? 0) | bits)
  }
  for (const { from, to, isHeading } of sentences) {
    for (let at = from; at < to; at += 1) {
      const word = words[at]
      if (!word) continue
      if (!(word.flags & wordFlags.capital))
        add(word, word.flags & wordFlags.letter ? occurrenceBits.lower : 0)
      else add(word, aroundCapital(words, from, at, to) | (isHeading ? 0 : inSentence(word, at > from)))
    }
    addRuns(words, from, to, add)
  }
  return facts
}

function inSentence(word: WordFacts, isInside: boolean): number {
  return isInside && !(word.flags & wordFlags.upper) ? occurrenceBits.capitalInside : 0
}

function aroundCapital(words: readonly WordFacts[], from: number, at: number, to: number): number {
  const before = at > from ? words[at - 1] : undefined
  const after = at + 1 < to ? words[at + 1] : undefined
  let bits = 0
  if (before) {
    if (before.flags & wordFlags.role) bits |= occurrenceBits.afterRole
    if (before.flags & wordFlags.cue && before.hash !== told) bits |= occurrenceBits.besideCue
    if (inside.has(before.hash)) bits |= occurrenceBits.afterIn
    if (before.flags & wordFlags.capital && before.flags & wordFlags.personName && at - 1 > from)
      bits |= occurrenceBits.afterName
    if (before.hash === the && at - 1 > from) bits |= occurrenceBits.afterThe
  }
  if (after) {
    if (after.flags & wordFlags.cue) bits |= occurrenceBits.besideCue
    if (after.flags & wordFlags.organisation) bits |= occurrenceBits.beforeOrganisation
    if (after.hash === possessive) bits |= occurrenceBits.possessive
    if (after.flags & wordFlags.capital) bits |= occurrenceBits.beforeCapital
    if (after.hash === who || (after.hash === comma && at + 2 < to && words[at + 2]?.hash === who))
      bits |= occurrenceBits.beforeWho
  }
  return bits
}

/** Words of runs of capitals that look like an organisation's or a person's name. */
function addRuns(
  words: readonly WordFacts[],
  from: number,
  to: number,
  add: (word: WordFacts, bits: number) => void,
): void {
  let at = from
  while (at < to) {
    let end = at
    let kinds = 0
    while (end < to && (words[end]?.flags ?? 0) & wordFlags.capital) {
      kinds |= words[end]?.flags ?? 0
      end += 1
    }
    const first = words[at]
    const last = words[end - 1]
    if (end - at >= 2 && first && last) {
      if (kinds & wordFlags.organisation) add(first, occurrenceBits.inOrganisation)
      else if (end - at <= 3 && first.flags & wordFlags.personName) add(last, occurrenceBits.lastOfPerson)
    }
    at = Math.max(end, at + 1)
  }
}
