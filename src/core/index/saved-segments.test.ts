import { expect, test } from 'vitest'
import { sampleDocument } from './fixtures/sample-document'
import { filledIndex, found, reopened, sampleIndex } from './fixtures/sample-index'
import type { SearchIndex } from './search-index'

function savedBytes(index: SearchIndex) {
  const { main, parts } = index.save()
  return { main, parts: new Map([...parts].map(([name, bytesOf]) => [name, bytesOf()])) }
}

function flipped(bytes: Uint8Array, place: number): Uint8Array {
  const damaged = bytes.slice()
  damaged[place] = (damaged[place] ?? 0) ^ 1
  return damaged
}

test('a damaged main part is refused and leaves an empty index', () => {
  const index = filledIndex([sampleDocument()])
  const { main, parts } = savedBytes(index)
  for (const place of [0, 4, 8, 12, 17, 40, main.length - 1]) {
    expect(index.load(flipped(main, place), parts)).toEqual({ kind: 'refused' })
    expect(index.size).toBe(0)
  }
  for (const length of [0, 3, 8, main.length - 8, main.length - 1])
    expect(index.load(main.subarray(0, length), parts)).toEqual({ kind: 'refused' })
  expect(index.load(main, parts)).toEqual({ kind: 'loaded', missing: [] })
  expect(found(index, 'envoy ')).toEqual(['item-1'])
})

test('of a damaged, cut or lost segment the items are named, and the others are found', () => {
  const index = filledIndex([sampleDocument({ id: 'a' }), sampleDocument({ id: 'b' })])
  savedBytes(index)
  index.upsert([sampleDocument({ id: 'c', text: 'The envoy left.' })])
  const { main, parts } = savedBytes(index)
  const [name, bytes] = [...parts][0]!
  const damages = [
    flipped(bytes, bytes.length - 1),
    bytes.subarray(0, bytes.length - 8),
    [...parts.values()][1]!,
  ]
  for (const damaged of damages) {
    expect(index.load(main, new Map(parts).set(name, damaged))).toEqual({
      kind: 'loaded',
      missing: ['a', 'b'],
    })
    expect(found(index, 'envoy ')).toEqual(['c'])
  }
  parts.delete(name)
  expect(index.load(main, parts)).toEqual({ kind: 'loaded', missing: ['a', 'b'] })
  index.upsert([sampleDocument({ id: 'a' }), sampleDocument({ id: 'b' })])
  expect(found(index, 'envoy ').toSorted()).toEqual(['a', 'b', 'c'])
})

test('many small segments become one when they are saved, and find the same', () => {
  const index = sampleIndex()
  const names = Array.from({ length: 9 }, (_, place) => `item-${String(place)}`)
  for (const id of names) {
    index.upsert([sampleDocument({ id })])
    index.save()
  }
  expect(index.save().parts.size).toBeLessThan(6)
  expect(found(index, 'env* ').toSorted()).toEqual(names)
  expect(found(reopened(index), '"envoy arrived" ').toSorted()).toEqual(names)
})
