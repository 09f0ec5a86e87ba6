import fc from 'fast-check'
import { expect, test } from 'vitest'
import { completeQuery, completionPlace } from './complete-query'
import { fieldTerm } from './edit-query'
import { parseQuery } from './parse-query'
import { queryWords } from './query-words'

test.each([
  ['spe', { kind: 'field', field: '', typed: 'spe', start: 0 }],
  ['envoy -Spe', { kind: 'field', field: '', typed: 'spe', start: 7 }],
  ['envoy (tag:ec', { kind: 'value', field: 'tag', typed: 'ec', start: 7 }],
  ['Speaker:', { kind: 'value', field: 'speaker', typed: '', start: 0 }],
  ['talks speaker:"D. B. Ve', { kind: 'value', field: 'speaker', typed: 'D. B. Ve', start: 6 }],
  ['talks -source:=“The Hi', { kind: 'value', field: 'source', typed: '=The Hi', start: 7 }],
  ['source:="', { kind: 'value', field: 'source', typed: '=', start: 0 }],
  ['org:="Say ""no""', { kind: 'value', field: 'org', typed: '=Say "no"', start: 0 }],
  ['source:="The Hindu"', null],
  ['source:="The Hindu" ', null],
  ['-#tra', { kind: 'value', field: 'tag', typed: 'tra', start: 1 }],
  ['', null],
  ['s', null],
  ['envoy ', null],
  ['"the spe', null],
  ['speaker:"Jane Roe"', null],
  ['url:a:b', { kind: 'value', field: 'url', typed: 'a:b', start: 0 }],
])('at the end of %j', (query, place) => {
  expect(completionPlace(query, query.length)).toEqual(place)
})

test('only what stands before the caret counts, and the rest stays', () => {
  const query = 'envoy spe talks'
  const place = completionPlace(query, 9)
  expect(place).toEqual({ kind: 'field', field: '', typed: 'spe', start: 6 })
  expect(completeQuery(query, { start: 6, caret: 9, text: 'speaker:' })).toEqual({
    query: 'envoy speaker: talks',
    caret: 14,
  })
  expect(completeQuery('tag:a b', { start: 0, caret: 5, text: 'tag:"a b"' })).toEqual({
    query: 'tag:"a b" b',
    caret: 10,
  })
})

test('a completed value is looked for as a whole, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (value) => {
      const text = fieldTerm('speaker', value)
      // No value is nothing but spaces and quotation marks: that is told nothing, since it may go on.
      fc.pre(text !== 'speaker:""')
      const done = completeQuery('talks speaker:x', { start: 6, caret: 15, text })
      expect(done.query.slice(done.caret)).toBe('')
      // What cannot be searched for is told.
      const { notices } = parseQuery(done.query)
      if (queryWords(value, false) === null) expect(notices.join()).toContain('has no letter and no digit')
      else expect(notices).toEqual([])
    }),
  )
})
