import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseText } from '../parse-text'
import { addContextFeatures, addFeatures } from './add-features'
import { places } from './add-own-features'
import { addOwnScores } from './add-own-scores'
import { addScores } from './add-scores'
import { FeatureBuffer } from './feature-buffer'
import { readTagger } from './read-tagger'
import { labelCount } from './tag-set'
import { textFacts } from './text-facts'
import { wordAt } from './word-window'

const file = (name: string): Uint8Array => readFileSync(`resources/language/${name}.bin`)
const { memory, weights } = readTagger(file('weights'), file('lexicon'))
const text =
  'Foreign Secretary Harsh Shringla of India met Anna Berg (SCO) in Moscow. Berg said the Ministry of Finance, ' +
  'where Shringla was, is in Oslo. Anna Berg told Reuters that.'

test('what is remembered of words adds up to the scores of all features, as training sees them', () => {
  const buffer = new FeatureBuffer()
  // The second time all is remembered.
  for (const facts of [textFacts(parseText(text), memory), textFacts(parseText(text), memory)]) {
    for (const sentence of facts.sentences) {
      for (let at = sentence.from; at < sentence.to; at += 1) {
        const whole = new Int32Array(labelCount)
        addFeatures(buffer, facts, sentence, at)
        addScores(buffer, weights, whole, 0)
        const parts = new Int32Array(labelCount)
        for (const place of places)
          addOwnScores(buffer, weights, wordAt(facts, sentence, at + place), place, parts, 0)
        buffer.size = 0
        addContextFeatures(buffer, facts, sentence, at)
        addScores(buffer, weights, parts, 0)
        expect(parts).toEqual(whole)
      }
    }
  }
})
