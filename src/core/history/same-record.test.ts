import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sameRecord } from './same-record'

test('an undefined property equals an absent one', () => {
  expect(sameRecord({ a: 1, b: undefined }, { a: 1 })).toBe(true)
  expect(sameRecord({ a: 1 }, { a: 1, b: null })).toBe(false)
})

test('lists differ from records and by order', () => {
  expect(sameRecord([1, 2], [2, 1])).toBe(false)
  expect(sameRecord([], {})).toBe(false)
  expect(sameRecord(null, {})).toBe(false)
})

test('law: a record equals its structured copy, and no record with one value changed', () => {
  const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<unknown>
  fc.assert(fc.property(json, (value) => sameRecord(value, structuredClone(value))))
  fc.assert(
    fc.property(fc.dictionary(fc.string(), json, { minKeys: 1 }), (record) => {
      const key = Object.keys(record)[0] ?? ''
      return !sameRecord(record, { ...record, [key]: [record[key], 'changed'] })
    }),
  )
})
