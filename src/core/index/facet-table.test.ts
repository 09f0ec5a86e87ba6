import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FacetTable } from './facet-table'
import { sampleDocument } from './fixtures/sample-document'

const slots = 6
const step = fc.tuple(
  fc.nat(slots - 1),
  fc
    .uniqueArray(fc.nat(60), { minLength: 1, maxLength: 40 })
    .map((tags) => tags.map((tag) => `tag ${String(tag)}`)),
)

test('counts what each item was given last, however often and whatever it had before', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 60, maxLength: 120 }), (steps) => {
      const table = new FacetTable()
      const expected = new Map<number, readonly string[]>()
      for (const [slot, tags] of steps) {
        expected.set(slot, tags)
        table.set(slot, sampleDocument({ tags: tags.map((path) => ({ path, span: null })) }))
      }
      const counts: Record<string, number> = {}
      for (const tag of [...expected.values()].flat()) counts[tag] = (counts[tag] ?? 0) + 1
      const found = table.count(Uint32Array.from(expected.keys()), 1000).find(({ field }) => field === 'tag')
      expect(Object.fromEntries(found?.values.map(({ value, count }) => [value, count]) ?? [])).toEqual(
        counts,
      )
    }),
    { numRuns: 40, endOnFailure: true },
  )
})

test('languages are found by their tags and by their names, in English and in themselves', () => {
  const table = new FacetTable()
  for (const [slot, language] of ['de', 'de', 'pt-BR', 'en'].entries())
    table.set(slot, sampleDocument({ language }))
  const typed = (text: string) => table.values(['language'], text, 8).map(({ value }) => value)
  expect(typed('')).toEqual(['de', 'en', 'pt-BR'])
  expect(typed('de')).toEqual(['de'])
  expect(typed('ger')).toEqual(['de'])
  expect(typed('Deutsch')).toEqual(['de'])
  expect(typed('portugue')).toEqual(['pt-BR'])
  expect(typed('=braz')).toEqual(['pt-BR'])
  expect(typed('fr')).toEqual([])
})
