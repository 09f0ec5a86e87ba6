import { expect, test } from 'vitest'
import { parseText } from '../language/parse-text'
import { roleBefore } from './role-before'

test.each([
  ['Deputy Foreign Minister Igor Lund spoke.', 'Igor', 'Deputy Foreign Minister'],
  ['It was foreign secretary Igor Lund.', 'Igor', 'foreign secretary'],
  ['The envoy to Russia Igor Lund spoke.', 'Igor', 'envoy to Russia'],
  ['It was Dr. Igor Lund.', 'Igor', 'Dr.'],
  ['Then external affairs minister Dr. S Rao left.', 'S', 'external affairs minister'],
  ['It was Prof. Dr. Igor Lund.', 'Igor', 'Prof. Dr.'],
  ['Mr. King and Mr. Lund left.', 'Lund', 'Mr.'],
  ['The river Igor Lund.', 'Igor', ''],
  ['Igor Lund spoke.', 'Igor', ''],
])('%s', (text, word, role) => {
  const sentence = parseText(text).sentences[0]!
  const at = sentence.tokens.findIndex((token) => token.text === word)
  expect(roleBefore(text, sentence, at)).toBe(role)
})
