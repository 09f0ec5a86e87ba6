import { expect, test } from 'vitest'
import { sampleDocument } from '../index/fixtures/sample-document'
import { explainHit } from './explain-hit'
import { parseQuery } from './parse-query'

test.each([
  ['envoy ', '1 of 1 word · title ×1 · text ×1 · address ×1'],
  ['envoy talks moscow ', '3 of 3 words · title ×2 · text ×2 · address ×1'],
  ['envoy OR nothing ', '1 of 2 words · title ×1 · text ×1 · address ×1'],
  ['"good talks" ', '2 of 2 words · phrase · text ×1'],
  ['"talks good"~5 ', '2 of 2 words · near · text ×2'],
  ['"good talks" OR "no such words" ', '2 of 5 words · phrase · text ×1'],
  ['roe ', '1 of 1 word · text ×1 · name ×1 · speaker ×1'],
  ['title:envoy person:roe ', '2 of 2 words · title ×1 · name ×1'],
  ['quote:talks -trade ', '1 of 1 word · quote ×1'],
  ['is:unread ', ''],
  ['-trade ', ''],
])('%s: %s', (query, why) => {
  expect(explainHit(sampleDocument(), parseQuery(query).node)).toBe(why)
})

test('a run of a script without spaces is one word', () => {
  const doc = { ...sampleDocument(), title: '東京都庁' }
  expect(explainHit(doc, parseQuery('東京都庁 ').node)).toBe('1 of 1 word · title ×1')
})
