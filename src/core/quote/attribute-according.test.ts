import { expect, test } from 'vitest'
import { quotesOf } from './quotes-of.fixture'

test.each<[string, string[]]>([
  ['The club is “beyond all hope”, according to Anna Berg.', ['“beyond all hope” ← Anna Berg']],
  [
    'It is the law that there be no vote “to fill a seat in it,” per the party’s bylaws.',
    ['“to fill a seat in it,” ← ?'],
  ],
  [
    'It is the law that there be no vote “to fill a seat in it,” per Anna Berg.',
    ['“to fill a seat in it,” ← Anna Berg'],
  ],
  ['According to Anna Berg, the club is “beyond all hope”.', ['“beyond all hope” ← Anna Berg']],
  ['“It was over for all of us.” — Anna Berg', ['“It was over for all of us.” ← Anna Berg']],
  [
    '“It was over for all of us.” ― Anna Berg, the mayor of Lund',
    ['“It was over for all of us.” ← Anna Berg'],
  ],
])('%s', (text, expected) => {
  expect(quotesOf(text)).toEqual(expected)
})
