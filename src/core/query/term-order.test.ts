import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TermOrder } from './term-order'

test('terms that come little by little are in the order of their code units', () => {
  const portion = fc.array(fc.string({ unit: 'binary', maxLength: 4 }), { maxLength: 12 })
  fc.assert(
    fc.property(fc.array(portion, { maxLength: 6 }), (portions) => {
      const order = new TermOrder()
      const terms: string[] = []
      for (const each of portions) {
        for (const term of each) if (!terms.includes(term)) terms.push(term)
        const numbers = order.of(terms)
        expect(Array.from(numbers, (number) => terms[number])).toEqual(terms.toSorted())
      }
    }),
    { numRuns: 300 },
  )
})
