import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quotePrints, wordingShared } from './wording'

const said = '“The wall will hold for a hundred years and not a day less, whatever the sea does.”'

test('a quote that was altered a little is nearly the same, and is likely to share a print', () => {
  const altered = 'The wall will hold for a hundred years, and not a day less, whatever the sea may do'
  expect(wordingShared(said, altered)).toBeGreaterThan(0.7)
  expect(quotePrints(said).some((print) => quotePrints(altered).includes(print))).toBe(true)
})

test('another quote is not the same; a short one has no prints', () => {
  expect(wordingShared(said, 'We paid for the harbour twice and will pay for it again next year')).toBe(0)
  expect(quotePrints('“We will rebuild.”')).toEqual([])
  expect(wordingShared('', '')).toBe(0)
})

test('law: prints do not depend on quotation marks, case and punctuation', () => {
  const word = fc.constantFrom('wall', 'sea', 'harbour', 'Ørsted', 'it’s', 'we')
  fc.assert(
    fc.property(fc.array(word, { minLength: 6, maxLength: 20 }), (words) => {
      expect(quotePrints(`“${words.join(', ')}!”`)).toEqual(quotePrints(words.join(' ').toUpperCase()))
    }),
  )
})
