import type { FeatureBuffer } from './feature-buffer'
import { wordFlags } from './word-flags'
import type { WordWindow } from './word-window'

/** Templates 1 to 39: the word itself, its form, and the words and forms beside it. */
export function addWordFeatures(buffer: FeatureBuffer, window: WordWindow): void {
  const { before2, before, word, after, after2 } = window
  const isCapital = (word.flags & wordFlags.capital) !== 0
  buffer.add(1, 0)
  buffer.add(2, word.hash)
  if (isCapital) buffer.add(3, word.exact)
  buffer.add(4, before.hash)
  buffer.add(5, after.hash)
  buffer.add(6, before2.hash)
  buffer.add(7, after2.hash)
  buffer.addPair(8, before.hash, word.hash)
  buffer.addPair(9, word.hash, after.hash)
  buffer.addPair(10, before.hash, after.hash)
  buffer.addPair(11, before2.hash, before.hash)
  buffer.addPair(12, after.hash, after2.hash)
  addShapes(buffer, window)
  addAffixes(buffer, window, isCapital)
  if (window.isFirst) buffer.add(30, word.shape)
  if (window.isHeading) buffer.add(31, word.shape)
}

function addShapes(buffer: FeatureBuffer, { before2, before, word, after, after2 }: WordWindow): void {
  buffer.add(13, word.shape)
  buffer.addPair(14, before.shape, word.shape)
  buffer.addPair(15, word.shape, after.shape)
  const three = (before.shape * 31 + word.shape) * 31 + after.shape
  buffer.add(16, three | 0)
  buffer.addPair(17, (before2.shape * 31 + after2.shape) | 0, three | 0)
  buffer.addPair(18, word.shape, before.hash)
  buffer.addPair(19, word.shape, after.hash)
}

function addAffixes(buffer: FeatureBuffer, { word }: WordWindow, isCapital: boolean): void {
  const { prefixes, suffixes } = word
  for (let i = 1; i < 4; i += 1) buffer.add(19 + i, prefixes[i] ?? 0)
  for (let i = 0; i < 4; i += 1) buffer.add(23 + i, suffixes[i] ?? 0)
  if (isCapital) {
    buffer.add(27, suffixes[2])
    buffer.add(28, suffixes[1])
  }
  buffer.addPair(29, word.length, word.shape)
}
