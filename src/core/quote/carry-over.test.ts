import { expect, test } from 'vitest'
import { quotesOf } from './quotes-of.fixture'

test.each<[string, string[]]>([
  [
    '“It is over,” Anna Berg said. “We will not be back here.”',
    ['“It is over,” ← Anna Berg', '“We will not be back here.” ← Anna Berg'],
  ],
  [
    '“Do you know of it?” Anna Berg asked. “Neither do I.”',
    ['“Do you know of it?” ← Anna Berg', '“Neither do I.” ← Anna Berg'],
  ],
  [
    'Anna Berg said that it was “all over”.\n\nAdding, “it is done” and “we will not be back”.',
    ['“all over” ← Anna Berg', '“it is done” ← Anna Berg', '“we will not be back” ← Anna Berg'],
  ],
  [
    'Anna Berg said: “It is over.\n\n“And we will not be back.”',
    ['“It is over. … “And we will not be back.” ← Anna Berg'],
  ],
  [
    'It was late. “We will not be back here, not for all the world.”',
    ['“We will not be back here, not for all the world.” ← ?'],
  ],
])('%s', (text, expected) => {
  expect(quotesOf(text)).toEqual(expected)
})
