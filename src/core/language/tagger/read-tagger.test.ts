import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readTaggerLexicon, phraseBits } from './tagger-lexicon'
import { readTaggerWeights } from './tagger-weights'
import { hashText } from './hash-text'
import { mixHashes } from './mix-hashes'

const file = (name: string): Uint8Array => readFileSync(`resources/language/${name}.bin`)
const weights = file('weights')
const lexicon = file('lexicon')

test('the lexicon knows places of one word and of several, and clusters alike words together', () => {
  const { phraseOf, words, fine } = readTaggerLexicon(lexicon)
  expect(phraseOf(hashText('oslo')) & phraseBits.bigCity).not.toBe(0)
  const south = phraseOf(hashText('south'))
  expect(south & phraseBits.prefix).not.toBe(0)
  expect(phraseOf(mixHashes(hashText('south'), hashText('africa'))) & phraseBits.country).not.toBe(0)
  expect(phraseOf(hashText('xqzw'))).toBe(-1)
  const cluster = (word: string): number => fine[words.find(hashText(word))] ?? -1
  expect(cluster('monday')).toBe(cluster('tuesday'))
  expect(cluster('monday')).not.toBe(cluster('paris'))
})

test('the share of names that are right rises with their margin', () => {
  const { calibration } = readTaggerWeights(weights)
  expect([...calibration]).toEqual([...calibration].sort((a, b) => a - b))
  expect(calibration.at(-1)).toBeGreaterThan(90)
})

test('both are within what a download may weigh', () => {
  expect(weights.length + lexicon.length).toBeLessThan(5_000_000)
})

test.each([0, 3, 100])('a file that is cut off after %i bytes, or another one, is refused', (length) => {
  expect(() => readTaggerWeights(weights.slice(0, length))).toThrow(RangeError)
  expect(() => readTaggerLexicon(lexicon.slice(0, length))).toThrow(RangeError)
  expect(() => readTaggerLexicon(weights)).toThrow(RangeError)
  expect(() => readTaggerWeights(lexicon)).toThrow(RangeError)
})
