import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DocumentTable, type DocumentPlace } from './document-table'

const id = fc.integer({ min: 0, max: 40 }).map((number) => `item-${String(number)}`)
const place = fc.record({
  start: fc.nat(1e9),
  shownLength: fc.nat(1e6),
  shownSum: fc.nat(2 ** 32 - 1),
  restLength: fc.nat(1e6),
  restSum: fc.nat(2 ** 32 - 1),
})
const step = fc.oneof(
  fc.record({
    kind: fc.constant('with' as const),
    file: fc.constantFrom('a', 'b', 'c', 'd'),
    documents: fc.uniqueArray(fc.tuple(id, place), { selector: ([each]) => each, maxLength: 12 }),
  }),
  fc.record({ kind: fc.constant('forget' as const), id }),
  fc.record({ kind: fc.constant('leave' as const), file: fc.constantFrom('a', 'b', 'c', 'd') }),
  fc.record({ kind: fc.constant('restart' as const) }),
)

test('says of each item what was put last, whatever was forgotten, left and saved between', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let table = DocumentTable.none()
      const model = new Map<string, DocumentPlace>()
      for (const taken of steps) {
        if (taken.kind === 'with') {
          const { file, documents } = taken
          for (const [each] of documents) table.forget(each)
          table = table.with(
            file,
            documents.map(([each, where]) => ({ id: each, ...where })),
          )
          for (const [each, where] of documents) model.set(each, { file, ...where })
        } else if (taken.kind === 'forget') {
          table.forget(taken.id)
          model.delete(taken.id)
        } else if (taken.kind === 'leave') {
          table = table.with('', [], (file) => file !== taken.file)
          for (const [each, { file }] of model) if (file === taken.file) model.delete(each)
        } else table = DocumentTable.unpack(table.pack()) ?? DocumentTable.none()
      }
      for (let number = 0; number <= 40; number += 1) {
        const each = `item-${String(number)}`
        const known = model.get(each)
        expect(table.placesOf(each)).toEqual(known === undefined ? [] : [known])
        expect(table.knows(each)).toBe(known !== undefined)
      }
      const used = new Map<string, number>()
      for (const { file, shownLength, restLength } of model.values())
        used.set(file, (used.get(file) ?? 0) + shownLength + restLength)
      for (const [file, bytes] of table.usedBytes()) expect(bytes).toBe(used.get(file) ?? 0)
    }),
  )
})

test('ids of one hash are both told, and go together', () => {
  // Found by trying: `hashOf` gives both the same number.
  const [one, other] = ['item-1olqay', 'item-2i8nwc'] as const
  const places = [one, other].map((each, at) => ({
    id: each,
    start: at,
    shownLength: 1,
    shownSum: 0,
    restLength: 0,
    restSum: 0,
  }))
  const table = DocumentTable.none().with('a', places)
  expect(table.placesOf(one)).toHaveLength(2)
  table.forget(other)
  expect(table.knows(one)).toBe(false)
})

test.each(['cut short', 'damaged', 'of nothing'])('a table that is %s is none', (problem) => {
  const bytes = DocumentTable.none()
    .with('a', [{ id: 'one', start: 0, shownLength: 4, shownSum: 1, restLength: 4, restSum: 2 }])
    .pack()
  if (problem === 'damaged') bytes.set([(bytes.at(-8) ?? 0) ^ 1], bytes.length - 8)
  const given = { 'cut short': bytes.slice(0, -8), damaged: bytes, 'of nothing': new Uint8Array() }[problem]
  expect(DocumentTable.unpack(given ?? new Uint8Array())).toBeNull()
})
