import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeKeys, decodeRows } from './decode-rows'
import { encodeRows } from './encode-rows'

const name = fc
  .oneof(fc.string(), fc.constantFrom('$bytes', '$', '$$x', 'id'))
  .filter((text) => !['__proto__', 'constructor', 'prototype'].includes(text))
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array({ maxLength: 20 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}))
const row = fc.record({ id: fc.string({ minLength: 1 }), body: value }).map(({ id, body }) => ({ id, body }))

test('rows come back as they were, whatever is in them', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const { text, blobs } = encodeRows(rows, 0)
      const joined = new Uint8Array(blobs.flatMap((blob) => [...blob]))
      const decoded = decodeRows('items', text, joined)
      expect(decoded).toEqual({ kind: 'rows', rows })
    }),
  )
})

test.each([
  ['no JSON', '{"id":"a"\n'],
  ['cut short', '{"id":"a"}'],
  ['no record', '["a"]\n'],
  ['bytes as a record', '{"$bytes":[0,1]}\n'],
  ['no key', '{"title":"a"}\n'],
  ['an empty key', '{"id":""}\n'],
  ['a key that is no text', '{"id":{"a":1}}\n'],
  ['bytes beyond the end', '{"id":"a","bytes":{"$bytes":[1,4]}}\n'],
  ['bytes before the beginning', '{"id":"a","bytes":{"$bytes":[-1,1]}}\n'],
  ['a place that is no number', '{"id":"a","bytes":{"$bytes":["0",1]}}\n'],
  ['half a byte', '{"id":"a","bytes":{"$bytes":[0.5,1]}}\n'],
  ['a place with more', '{"id":"a","bytes":{"$bytes":[0,1,2]}}\n'],
  ['a place that is no list', '{"id":"a","bytes":{"$bytes":1}}\n'],
  ['a field that begins with $', '{"id":"a","$other":1}\n'],
  ['the prototype', '{"id":"a","__proto__":{"isAdmin":true}}\n'],
  ['the prototype, deeper', '{"id":"a","x":[{"constructor":{"prototype":1}}]}\n'],
])('%s is refused', (_, text) => {
  expect(decodeRows('items', text, new Uint8Array(4)).kind).toBe('broken')
})

test('bytes without any beside them are refused', () => {
  expect(decodeRows('originals', '{"id":"a","bytes":{"$bytes":[0,1]}}\n', null).kind).toBe('broken')
})

test('history is kept by number, settings by key', () => {
  expect(decodeRows('history', '{"seq":3}\n', null).kind).toBe('rows')
  expect(decodeRows('history', '{"seq":0}\n', null).kind).toBe('broken')
  expect(decodeRows('settings', '{"key":"excerpts.sort"}\n', null).kind).toBe('rows')
})

test('keys are texts, a line each', () => {
  expect(decodeKeys('"a"\n"b"\n')).toEqual(['a', 'b'])
  expect(decodeKeys('1\n')).toBeNull()
  expect(decodeKeys('"a"')).toBeNull()
})
