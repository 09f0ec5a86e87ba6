import { clusterLevels } from './cluster-levels'
import type { FeatureBuffer } from './feature-buffer'
import type { WordFacts } from './word-facts'
import { wordFlags } from './word-flags'
import type { WordWindow } from './word-window'

/** Templates below 120 that look at several words: pairs of words, of forms and of clusters. */
export function addPairFeatures(buffer: FeatureBuffer, window: WordWindow): void {
  const { before2, before, word, after, after2 } = window
  buffer.addPair(8, before.hash, word.hash)
  buffer.addPair(9, word.hash, after.hash)
  buffer.addPair(10, before.hash, after.hash)
  buffer.addPair(11, before2.hash, before.hash)
  buffer.addPair(12, after.hash, after2.hash)
  addShapes(buffer, window)
  if (window.isFirst) buffer.add(30, word.shape)
  if (window.isHeading) buffer.add(31, word.shape)
  addKinds(buffer, 40, word, word)
  addKinds(buffer, 55, before, word)
  addKinds(buffer, 70, after, word)
  addKinds(buffer, 85, before2, word)
  addKinds(buffer, 100, after2, word)
  addClusters(buffer, window)
}

function addShapes(buffer: FeatureBuffer, { before2, before, word, after, after2 }: WordWindow): void {
  buffer.addPair(14, before.shape, word.shape)
  buffer.addPair(15, word.shape, after.shape)
  const three = (before.shape * 31 + word.shape) * 31 + after.shape
  buffer.add(16, three | 0)
  buffer.addPair(17, (before2.shape * 31 + after2.shape) | 0, three | 0)
  buffer.addPair(18, word.shape, before.hash)
  buffer.addPair(19, word.shape, after.hash)
}

/** What the lexicons say of a word near, with the form of the word that is labelled. */
const kinds = [
  [wordFlags.role, 6],
  [wordFlags.cue, 10],
  [wordFlags.group, 11],
  [wordFlags.product, 13],
] as const
const anyKind = wordFlags.role | wordFlags.cue | wordFlags.group | wordFlags.product

function addKinds(buffer: FeatureBuffer, base: number, word: WordFacts, centre: WordFacts): void {
  if (!(word.flags & anyKind)) return
  for (const [flag, offset] of kinds) if (word.flags & flag) buffer.add(base + offset, centre.shape)
}

function addClusters(buffer: FeatureBuffer, { before, word, after }: WordWindow): void {
  const { middle } = clusterLevels
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
