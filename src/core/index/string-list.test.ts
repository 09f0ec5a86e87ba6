import fc from 'fast-check'
import { expect, test } from 'vitest'
import { StringList } from './string-list'

const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constant('x'.repeat(10_000)))
const steps = fc.array(fc.tuple(fc.nat(12), text), { maxLength: 12 })

test('is what was put into it, however often it was packed meanwhile', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 4 }), (rounds) => {
      const expected: string[] = []
      let list = new StringList()
      for (const round of rounds) {
        for (const [place, value] of round) {
          const number = Math.min(place, expected.length)
          if (value !== '' && list.find(value) !== -1) continue
          const before = expected[number] ?? ''
          expected[number] = value
          list.set(number, value)
          if (before !== '' && before !== value) expect(list.find(before)).toBe(-1)
        }
        for (const [number, value] of expected.entries())
          for (const [other, another] of expected.entries())
            expect(list.isBefore(number, other)).toBe(value < another)
        list = new StringList(list.pack())
        expect(list.length).toBe(expected.length)
        for (const [number, value] of expected.entries()) {
          expect(list.at(number)).toBe(value)
          expect(list.firstUnit(number)).toBe(value.charCodeAt(0))
          expect(list.isEmpty(number)).toBe(value === '')
          if (value !== '') expect(expected[list.find(value)]).toBe(value)
        }
        expect(list.find('nowhere')).toBe(-1)
      }
    }),
  )
})

test('what was not changed is packed as it was, in bytes where that is enough', () => {
  const list = new StringList()
  for (const [number, value] of ['quay', '', 'café'].entries()) list.set(number, value)
  const packed = list.pack()
  expect(packed.units).toBeInstanceOf(Uint8Array)
  expect(new StringList(packed).pack()).toBe(packed)
  list.set(1, '中')
  expect(list.pack().units).toBeInstanceOf(Uint16Array)
})
