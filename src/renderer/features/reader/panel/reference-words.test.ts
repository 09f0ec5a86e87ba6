import { expect, test } from 'vitest'
import { referenceWords } from './reference-words'

const text = 'He spoke. The mayor left. he, the mayor, she, her aide, they'

function at(words: string, level: 'title' | 'pronoun' = 'title') {
  const start = text.indexOf(words)
  return { start, end: start + words.length, entity: 0, level, confidence: 1, reason: '' }
}

test('the same words are told once, whatever their case at the beginning of a sentence', () => {
  const references = [at('He', 'pronoun'), at('The mayor'), at('he', 'pronoun'), at('the mayor')]
  expect(referenceWords(text, references)).toBe('“he” 2 times, “the mayor” 2 times')
  expect(referenceWords(text, [])).toBe('')
})

test('many are not all told', () => {
  const references = ['He', 'The mayor', 'she', 'her aide', 'they'].map((words) => at(words))
  expect(referenceWords(text, references)).toBe('“He”, “the mayor”, “she”, “her aide” …')
})
