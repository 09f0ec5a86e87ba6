import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guidOf } from './guid-of'

const form = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/

test('a UUID stays itself; anything else has one of its own', () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      expect(guidOf(id)).toBe(id)
    }),
  )
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(guidOf(`x${one}`)).toMatch(form)
      expect(guidOf(`x${one}`) === guidOf(`x${other}`)).toBe(one === other)
    }),
  )
})
