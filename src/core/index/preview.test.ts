import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuery } from '../query/parse-query'
import { sampleDocument } from './fixtures/sample-document'
import { everything, found, sampleIndex } from './fixtures/sample-index'

const words = ['quay', 'quarrel', 'queue', 'tide', 'tower', 'the', 'ferry', 'fog', 'q', 't']
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((all) => all.join(' '))
const library = fc.array(text, { minLength: 300, maxLength: 300 })

function indexOf(texts: readonly string[], isSealed = true) {
  const index = sampleIndex()
  const documents = texts.map((each, at) => sampleDocument({ id: String(at), title: '', text: each }))
  if (isSealed) index.upsert(documents)
  else for (const document of documents) index.upsert([document])
  return index
}

test('every hit of a preview is one of all, also beside what is excluded and in brackets', () => {
  const queries = ['q', 'fo', 'ferry -t', 'ferry NOT qu', 'ferry -(tide q', 'quay OR t', 'fog (tide OR -q']
  fc.assert(
    fc.property(library, (texts) => {
      const index = indexOf(texts)
      for (const query of queries) {
        const all = new Set(found(index, query))
        const preview = found(index, query, { preview: true })
        expect([query, preview.filter((id) => !all.has(id))]).toEqual([query, []])
        expect([query, preview.length === 0]).toEqual([query, all.size === 0])
      }
    }),
    { numRuns: 20 },
  )
})

test('words that nearly every item has are found by their first letter', () => {
  const index = indexOf(Array.from({ length: 300 }, () => 'the tide'))
  const preview = index.search(parseQuery('t'), { ...everything, preview: true })
  expect(preview).toMatchObject({ total: 300, isPreview: false })
})

test.each([true, false])('a small archive is never answered for in part, sealed: %s', (isSealed) => {
  const index = indexOf(['the quay', 'the queue', 'the tide', 'the ferry'], isSealed)
  for (const query of ['t', 'th', 'q', 'qu']) {
    const all = index.search(parseQuery(query), everything)
    expect(all.total).toBeGreaterThan(1)
    expect(index.search(parseQuery(query), { ...everything, preview: true })).toEqual(all)
  }
})
