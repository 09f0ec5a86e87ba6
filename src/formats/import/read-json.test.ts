import { expect, test } from 'vitest'
import { jsonShape } from './json-shape'
import { readJson } from './read-json'

const read = (text: string) => readJson(new TextEncoder().encode(text))
const shapeOf = (text: string) => [...jsonShape({ path: 'a', bytes: new TextEncoder().encode(text) })]

test('brackets in words nest nothing, whatever is escaped', () => {
  const words = `\\"${'['.repeat(1000)}\\\\`
  expect(read(`{"a":"${words}","b":[]}`)).toMatchObject({ kind: 'json' })
  expect(shapeOf(`{"a":"${words}","b":[{"c\\"d":{"e":1}}]}`)).toEqual(['a', 'b', 'b[].c\\"d', 'b[].c\\"d.e'])
})

test('of a name that stands twice the last one holds', () => {
  expect(read('{"a":1,"a":2}')).toEqual({ kind: 'json', value: { a: 2 } })
})

test.each([
  ['', 1],
  ['[1,\n2,\nundefined]', 3],
  ['{"a":1\n', 2],
  ['[1] // words', 1],
])('a fault is told with its line: %s', (text, line) => {
  expect(read(text)).toEqual({
    kind: 'fault',
    reason: `is no valid JSON: it goes wrong in line ${String(line)}`,
  })
})

test('the shape of JSON that is cut short, and of what is none', () => {
  expect(shapeOf('[{"url":"https://a.example/","tags":["a"')).toEqual(['[].url', '[].tags'])
  expect(shapeOf('words')).toEqual([])
})
