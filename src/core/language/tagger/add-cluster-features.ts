import type { FeatureBuffer } from './feature-buffer'
import type { WordFacts } from './word-facts'
import { wordFlags } from './word-flags'
import type { WordWindow } from './word-window'

/** Bits of the codes below the two coarser levels of the first clustering, and the coarser one of the second. */
const middle = 3
const coarse = 7
const coarseOther = 3

/** Templates 40 to 119: the clusters and lexicon bits of the word and its neighbours. */
export function addClusterFeatures(buffer: FeatureBuffer, window: WordWindow): void {
  const { before2, before, word, after, after2 } = window
  addOf(buffer, 40, word, word)
  addOf(buffer, 55, before, word)
  addOf(buffer, 70, after, word)
  addOf(buffer, 85, before2, word)
  addOf(buffer, 100, after2, word)
  const isCapital = word.flags & wordFlags.capital
  if (before.fine >= 0) {
    if (word.fine >= 0) buffer.addPair(115, before.fine >> middle, word.fine >> middle)
    if (isCapital) buffer.addPair(116, before.fine >> middle, word.shape)
  }
  if (after.fine >= 0) {
    if (word.fine >= 0) buffer.addPair(117, word.fine >> middle, after.fine >> middle)
    if (isCapital) buffer.addPair(118, after.fine >> middle, word.shape)
  }
  if (isCapital) buffer.add(119, nameBits(before) * 16 + nameBits(word) * 4 + nameBits(after))
}

function nameBits({ flags }: WordFacts): number {
  return (flags & wordFlags.capital ? 1 : 0) + (flags & wordFlags.personName ? 2 : 0)
}

const lexical: readonly (readonly [flag: number, isWithCapital: boolean])[] = [
  [wordFlags.role, false],
  [wordFlags.organisation, true],
  [wordFlags.organisationOpener, true],
  [wordFlags.place, true],
  [wordFlags.cue, false],
  [wordFlags.group, false],
  [wordFlags.event, true],
  [wordFlags.product, false],
]

function addOf(buffer: FeatureBuffer, base: number, word: WordFacts, centre: WordFacts): void {
  if (word.fine >= 0) {
    buffer.add(base, word.fine)
    buffer.add(base + 1, word.fine >> middle)
    buffer.add(base + 2, word.fine >> coarse)
    buffer.add(base + 3, word.other)
    buffer.add(base + 4, word.other >> coarseOther)
  } else buffer.add(base + 5, word.shape)
  const isCapital = (word.flags & wordFlags.capital) !== 0
  for (let i = 0; i < lexical.length; i += 1) {
    const [flag, isWithCapital] = lexical[i] ?? [0, false]
    if (!(word.flags & flag)) continue
    if (isWithCapital) {
      if (isCapital) buffer.add(base + 6 + i, 1)
    } else buffer.add(base + 6 + i, centre.shape)
  }
  if (isCapital && word.flags & wordFlags.personName) buffer.add(base + 14, 1)
}
