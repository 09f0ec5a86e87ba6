import { clusterLevels } from './cluster-levels'
import type { FeatureBuffer } from './feature-buffer'
import { hashText } from './hash-text'
import type { WordFacts } from './word-facts'
import { wordFlags } from './word-flags'

/** Where a word stands, seen from the word that is labelled: from two before (-2) to two after (2). */
export const places = [-2, -1, 0, 1, 2] as const
export type Place = (typeof places)[number]

/** For each place, the template of the word itself and the first of its clusters. */
const templates = { '-2': [6, 85], '-1': [4, 55], '0': [2, 40], '1': [5, 70], '2': [7, 100] } as const
/** What the lexicons say: flags with the offset of their template, those that count with a capital alone. */
const withCapital = [
  [wordFlags.organisation, 7],
  [wordFlags.organisationOpener, 8],
  [wordFlags.place, 9],
  [wordFlags.event, 12],
] as const

/**
 * The features that depend on one word and its place alone. Whatever the words beside it, they are the same, so that
 * the sum of their weights is worth remembering (`word-memory`).
 */
export function addOwnFeatures(buffer: FeatureBuffer, word: WordFacts, place: Place): void {
  const [itself, base] = templates[place]
  const isCapital = (word.flags & wordFlags.capital) !== 0
  buffer.add(itself, word.hash)
  if (word.fine >= 0) {
    buffer.add(base, word.fine)
    buffer.add(base + 1, word.fine >> clusterLevels.middle)
    buffer.add(base + 2, word.fine >> clusterLevels.coarse)
    buffer.add(base + 3, word.other)
    buffer.add(base + 4, word.other >> clusterLevels.coarseOther)
  } else buffer.add(base + 5, word.shape)
  if (isCapital) {
    for (const [flag, offset] of withCapital) if (word.flags & flag) buffer.add(base + offset, 1)
    if (word.flags & wordFlags.personName) buffer.add(base + 14, 1)
  }
  if (place === 0) addForm(buffer, word, isCapital)
}

function addForm(buffer: FeatureBuffer, word: WordFacts, isCapital: boolean): void {
  const { folded, shape } = word
  const { length } = folded
  buffer.add(1, 0)
  if (isCapital) buffer.add(3, word.exact)
  buffer.add(13, shape)
  for (let size = 2; size <= 4; size += 1) buffer.add(18 + size, hashText(folded, 0, Math.min(size, length)))
  for (let size = 1; size <= 4; size += 1) buffer.add(22 + size, suffix(folded, size))
  if (isCapital) {
    buffer.add(27, suffix(folded, 3))
    buffer.add(28, suffix(folded, 2))
  }
  buffer.addPair(29, word.length, shape)
}

function suffix(folded: string, size: number): number {
  return hashText(folded, Math.max(0, folded.length - size))
}
