import { expect, test } from 'vitest'
import { quotesOf } from './quotes-of.fixture'

test.each<[string, string[]]>([
  [
    'Anna Berg sat. After hearing it was “a disgrace to us,” Jon Lee left.',
    ['“a disgrace to us,” ← Jon Lee'],
  ],
  ['Conceding that it is “down the line” Anna Berg warned of snow.', ['“down the line” ← Anna Berg']],
  ['Anna Berg was all for “a new day in town,” saying it was time.', ['“a new day in town,” ← Anna Berg']],
  [
    'Jon Lee came. Anna Berg won over her remark that it was “a disgrace to us”.',
    ['“a disgrace to us” ← Anna Berg'],
  ],
  [
    'Jon Lee seized on Anna Berg’s claim that there are “thousands of wolves” in town.',
    ['“thousands of wolves” ← Anna Berg'],
  ],
  ['Anna Berg was in town. There it was “the whole of it.” Jon Lee warned of snow.', []],
])('%s', (text, expected) => {
  expect(quotesOf(text)).toEqual(expected)
})
