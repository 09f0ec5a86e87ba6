import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJsonRows } from './json-rows'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** What comes out of the pieces, put together again; `fault` where one of them is none. */
function whole(text: string, key: string): unknown {
  const read = readJsonRows(bytesOf(text), key)
  if (read.kind === 'fault') return 'fault'
  if (read.kind === 'none') return listOf(parsed(text), key) === null ? parsed(text) : 'a list was not found'
  const rows: unknown[] = []
  for (const batch of read.batches) {
    if (batch.kind === 'fault') return 'fault'
    rows.push(...batch.rows)
  }
  const { rest } = read
  expect(listOf(rest, key)).toEqual([])
  if (key === '') return rows
  return Object.fromEntries(
    Object.entries({ ...(rest as object) }).map(([name, value]: [string, unknown]) => [
      name,
      name === key ? rows : value,
    ]),
  )
}

function listOf(made: unknown, key: string): unknown {
  const isObject = typeof made === 'object' && made !== null
  const list: unknown =
    key === '' ? made : isObject && Object.hasOwn(made, key) ? Reflect.get(made, key) : null
  return Array.isArray(list) ? list : null
}

function parsed(text: string): unknown {
  try {
    // As bytes, no half of a letter can be in it.
    return JSON.parse(new TextDecoder().decode(bytesOf(text)))
  } catch {
    return 'fault'
  }
}

const evil = fc.constantFrom(
  '"',
  '\\',
  '\\"',
  '[',
  ']',
  '{',
  '}',
  ',',
  ':',
  'rows',
  '😀',
  '\u2028',
  '\ufeff',
  '\u00a0',
  ' ',
  '\n',
)
const words = fc.oneof(
  fc.string(),
  fc.array(evil).map((parts) => parts.join('')),
)
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    words,
    fc.integer(),
    fc.constantFrom(null, true, 1.5e300),
    fc.array(tie('any')),
    fc.dictionary(words, tie('any')),
  ),
})).any
const file = fc.oneof(
  fc.array(value),
  fc.tuple(fc.dictionary(words, value), fc.array(value), fc.dictionary(words, value)).map(
    // Names before and behind the list.
    ([before, rows, after]) => ({ ...before, rows, ...after }),
  ),
  value,
)

test('law: put together again, the pieces are what JSON.parse makes of the whole', () => {
  fc.assert(
    fc.property(file, fc.constantFrom('', 'rows'), fc.constantFrom(0, 2), (made, key, indent) => {
      const text = JSON.stringify(made, null, indent)
      expect(whole(text, key)).toEqual(parsed(text))
    }),
    { numRuns: 300 },
  )
})

test('law: where JSON.parse throws there is a fault, and nowhere else', () => {
  const cut = fc.tuple(file, fc.nat(), fc.nat(6), evil).map(([made, at, length, put]) => {
    const text = JSON.stringify(made)
    const from = at % (text.length + 1)
    return text.slice(0, from) + put + text.slice(from + length)
  })
  fc.assert(
    fc.property(cut, fc.constantFrom('', 'rows'), (text, key) => {
      expect(whole(text, key)).toEqual(parsed(text))
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['{"rows":[1],"rows":[2,3]}', { rows: [2, 3] }],
  ['{"rows":[1],"rows":4}', { rows: 4 }],
  ['{"r\\u006fws":[1,{"rows":[2]}]}', { rows: [1, { rows: [2] }] }],
  ['{"a":{"rows":[1]}}', { a: { rows: [1] } }],
  ['\ufeff{"rows":[ ]}', { rows: [] }],
])('%s', (text, made) => {
  expect(whole(text, 'rows')).toEqual(made)
})

test.each(['[\u00a0]', '[\u2028]', '[\ufeff]', '[\ufeff1]', '[1,\ufeff2]', '[]\ufeff'])(
  'what is a blank elsewhere and none in JSON is a fault: %j',
  (text) => {
    expect(parsed(text)).toBe('fault')
    expect(whole(text, '')).toBe('fault')
  },
)

test('a row that is no JSON has its bytes, and those around it are read', () => {
  const read = readJsonRows(bytesOf('{"rows":[{"a":1},{"a":NaN},{"a":3}]}'), 'rows')
  const batches = read.kind === 'rows' ? [...read.batches] : []
  expect(batches).toEqual([
    { kind: 'rows', rows: [{ a: 1 }] },
    { kind: 'fault', bytes: bytesOf('{"a":NaN}') },
    { kind: 'rows', rows: [{ a: 3 }] },
  ])
})

test('what is nested to break programs is refused', () => {
  expect(readJsonRows(bytesOf(`[${'['.repeat(600)}`), '').kind).toBe('fault')
})
