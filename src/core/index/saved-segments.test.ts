import { describe, expect, test, vi } from 'vitest'
import { parseQuery } from '../query/parse-query'
import { sampleDocument } from './fixtures/sample-document'
import { bytesInPieces, codec, filledIndex, found, reopened, sampleIndex } from './fixtures/sample-index'
import { createSegmentedIndex } from './segmented-index'
import type { SavedBytes } from './saved-bytes'
import type { SearchIndex } from './search-index'

function savedBytes(index: SearchIndex) {
  const { main, parts } = index.save()
  return { main, parts: new Map([...parts].map(([name, bytesOf]) => [name, bytesOf()])) }
}

function inPieces(parts: ReadonlyMap<string, Uint8Array>): Map<string, SavedBytes> {
  return new Map([...parts].map(([name, bytes]) => [name, bytesInPieces(bytes)]))
}

function flipped(bytes: Uint8Array, place: number): Uint8Array {
  const damaged = bytes.slice()
  damaged[place] = (damaged[place] ?? 0) ^ 1
  return damaged
}

test('a damaged main part is refused and leaves an empty index', () => {
  const index = filledIndex([sampleDocument()])
  const saved = savedBytes(index)
  const { main } = saved
  const parts = inPieces(saved.parts)
  for (const place of [0, 4, 8, 12, 17, 40, 200]) {
    expect(index.load(bytesInPieces(flipped(main, place)), parts)).toEqual({ kind: 'refused' })
    expect(index.size).toBe(0)
  }
  for (const length of [0, 3, 8, main.length - 8, main.length - 1])
    expect(index.load(bytesInPieces(main.subarray(0, length)), parts)).toEqual({ kind: 'refused' })
  expect(index.load(bytesInPieces(main), parts)).toEqual({ kind: 'loaded', missing: [] })
  expect(found(index, 'envoy ')).toEqual(['item-1'])
})

function scrambled(bytes: Uint8Array, place: number): Uint8Array {
  const damaged = bytes.slice()
  damaged[place] = (damaged[place] ?? 0) ^ 0x55
  return damaged
}

/** Of two documents in a segment, and one in another. */
function twoSegments() {
  const index = filledIndex([sampleDocument({ id: 'a' }), sampleDocument({ id: 'b' })])
  savedBytes(index)
  index.upsert([sampleDocument({ id: 'c', text: 'The envoy left.' })])
  const { main, parts } = savedBytes(index)
  const [[name, bytes] = ['', new Uint8Array()], [, other] = ['', new Uint8Array()]] = [...parts]
  return { index, main, parts, name, bytes, other }
}

test('of a damaged, cut or lost segment the items are named, and the others are found', () => {
  const { index, main, parts, name, bytes, other } = twoSegments()
  // The last is whole, and another segment's.
  const headers = Array.from({ length: 120 }, (_, at) => scrambled(bytes, at))
  const damages = [...headers, flipped(bytes, 300), bytes.subarray(0, bytes.length - 8), other]
  for (const damaged of damages) {
    expect(index.load(bytesInPieces(main), inPieces(new Map(parts).set(name, damaged)))).toEqual({
      kind: 'loaded',
      missing: ['a', 'b'],
    })
    expect(found(index, 'envoy ')).toEqual(['c'])
  }
  parts.delete(name)
  expect(index.load(bytesInPieces(main), inPieces(parts))).toEqual({ kind: 'loaded', missing: ['a', 'b'] })
  index.upsert([sampleDocument({ id: 'a' }), sampleDocument({ id: 'b' })])
  expect(found(index, 'envoy ').toSorted()).toEqual(['a', 'b', 'c'])
})

const asks: Record<string, (index: SearchIndex) => unknown> = {
  'a search': (index) => found(index, 'envoy '),
  'a phrase': (index) => found(index, '"the envoy" '),
  'a beginning': (index) => found(index, 'env'),
  facets: (index) => index.facets(parseQuery('envoy '), 1).total,
  'a count': (index) => index.count(parseQuery('envoy '), 0).total,
  'telling words': (index) => index.tellingWords([{ title: '', text: 'envoy' }], 5),
}
const answers: Record<string, unknown> = { facets: 1, 'a count': 1, 'telling words': [] }

describe.each(['flipped', 'gone'] as const)('where the body of a segment is %s', (damage) => {
  test.each(Object.keys(asks))('%s is answered from the others, and its items are given once', (ask) => {
    const { main, parts, name, bytes } = twoSegments()
    const loss = vi.fn()
    const discard = vi.fn()
    const index = createSegmentedIndex(codec, undefined, loss)
    const saved = { ...bytesInPieces(flipped(bytes, bytes.length - 1)), discard }
    const read = damage === 'flipped' ? saved.read : onlyBeginning(saved)
    index.load(bytesInPieces(main), inPieces(parts).set(name, { ...saved, read }))
    expect(index.takeLost()).toEqual([])
    expect(asks[ask]?.(index)).toEqual(answers[ask] ?? ['c'])
    expect(loss).toHaveBeenCalledOnce()
    expect(discard).toHaveBeenCalledOnce()
    expect(index.takeLost()).toEqual(['a', 'b'])
    expect(index.takeLost()).toEqual([])
    index.upsert([sampleDocument({ id: 'a' }), sampleDocument({ id: 'b' })])
    expect(found(index, '"the envoy"').toSorted()).toEqual(['a', 'b', 'c'])
  })
})

test('where the facets are damaged, all items are given once, and all else is found meanwhile', () => {
  const index = filledIndex([sampleDocument({ id: 'a' }), sampleDocument({ id: 'b' })])
  const { main, parts } = savedBytes(index)
  const query = parseQuery('envoy ')
  const values = index.facets(query, 1).fields
  expect(values.length).toBeGreaterThan(0)
  const loss = vi.fn()
  const loaded = createSegmentedIndex(codec, undefined, loss)
  const discard = vi.fn()
  loaded.load({ ...bytesInPieces(flipped(main, main.length - 9)), discard }, inPieces(parts))
  expect(found(loaded, 'envoy ').toSorted()).toEqual(['a', 'b'])
  expect(loss).not.toHaveBeenCalled()
  expect(loaded.facets(query, 1)).toMatchObject({ total: 2, fields: [] })
  expect([loss.mock.calls.length, discard.mock.calls.length]).toEqual([1, 1])
  expect(loaded.takeLost().toSorted()).toEqual(['a', 'b'])
  expect(loaded.takeLost()).toEqual([])
  loaded.upsert([sampleDocument({ id: 'a' }), sampleDocument({ id: 'b' })])
  expect(loaded.facets(query, 1).fields).toEqual(values)
})

function onlyBeginning(saved: SavedBytes): SavedBytes['read'] {
  return (at, into) => at === 0 && saved.read(at, into)
}

test('a change and a save leave out a damaged body, and take everything in that came with them', () => {
  const { main, parts, name, bytes } = twoSegments()
  const index = sampleIndex()
  index.load(bytesInPieces(main), inPieces(parts).set(name, bytesInPieces(flipped(bytes, bytes.length - 1))))
  // The fifth that is gone has its segment written anew.
  index.remove('a')
  index.upsert(Array.from({ length: 40 }, (_, place) => sampleDocument({ id: `new-${String(place)}` })))
  const again = reopened(index)
  expect(index.takeLost()).toEqual(['b'])
  expect(found(again, 'envoy ')).toHaveLength(41)
})

/** So many documents of so many words that they are some ten blocks. */
function manyDocuments() {
  let drawn = 0
  const word = (): string => {
    drawn += 1
    return `w${String(Math.floor(3000 * (Math.abs(Math.sin(drawn) * 10_000) % 1) ** 3))}`
  }
  return Array.from({ length: 3000 }, (_, place) =>
    sampleDocument({
      id: `item-${String(place)}`,
      title: `${word()} ${word()}`,
      text: Array.from({ length: 120 }, word).join(' '),
    }),
  )
}

test('an index of which only what is needed is read answers as one that is in memory', () => {
  const documents = manyDocuments()
  const index = sampleIndex()
  index.upsert(documents)
  index.remove('item-17')
  index.upsert([sampleDocument({ id: 'item-40' })])
  const { main, parts } = savedBytes(index)
  const whole = [...parts.values()].reduce((sum, { length }) => sum + length, 0)
  const text = documents[100]?.text.split(' ') ?? []
  const queries = [
    ...['w1 ', 'w2900 ', 'w1', 'w29', 'w1 w2 ', 'w2900 w1', 'w5 OR w2800 ', 'w7 -w1 ', 'w12~1 ', 'title:w3 '],
    ...[`"${text.slice(4, 7).join(' ')}" `, `"${text.slice(4, 6).join(' ')} w1`, `"${text[9] ?? ''} w2"~10 `],
  ]
  for (const query of queries) {
    let read = 0
    const counted = [...inPieces(parts)].map(([name, bytes]): [string, SavedBytes] => [
      name,
      {
        ...bytes,
        read: (at, into) => {
          read += into.length
          return bytes.read(at, into)
        },
      },
    ])
    const lazy = sampleIndex()
    lazy.load(bytesInPieces(main), new Map(counted))
    expect(`${query}: ${found(lazy, query).join(' ')}`).toBe(`${query}: ${found(index, query).join(' ')}`)
    expect(read).toBeLessThan(whole)
  }
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
