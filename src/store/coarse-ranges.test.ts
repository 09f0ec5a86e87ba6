import { RangeSet, type IndexableType } from 'dexie'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coarseRanges } from './coarse-ranges'

const text = fc.string({ unit: 'binary' })
const key: fc.Arbitrary<IndexableType> = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.date({ noInvalidDate: true }),
  fc.array(text, { maxLength: 3 }),
  fc.array(fc.integer(), { maxLength: 3 }),
)

test('every key that was changed is told', () => {
  fc.assert(
    fc.property(fc.array(key, { maxLength: 20 }), (keys) => {
      const coarse = coarseRanges(new RangeSet().addKeys(keys))
      for (const each of keys) expect(coarse.hasKey(each)).toBe(true)
    }),
  )
})

test('what is told of many changes falls into one another', () => {
  const told = new RangeSet()
  for (let place = 1; place <= 20_000; place++) {
    const id = (place * 7919).toString(36).padStart(8, '0')
    told.add(coarseRanges(new RangeSet().addKeys([`${id[7] ?? ''}${id[6] ?? ''}${id}`])))
    told.add(coarseRanges(new RangeSet().addKeys([place])))
    told.add(coarseRanges(new RangeSet().addKeys([[`person:${id}`, id]])))
  }
  expect([...told].length).toBeLessThan(36 * 36 + 10)
})

test('another name beside it is not told', () => {
  const coarse = coarseRanges(new RangeSet().addKeys(['abc']))
  expect(coarse.hasKey('aba')).toBe(true)
  expect(coarse.hasKey('acc')).toBeFalsy()
  expect(coarse.hasKey('zz')).toBeFalsy()
})
