import { expect, test } from 'vitest'
import { sampleDocument } from '../index/fixtures/sample-document'
import { explainHit } from './explain-hit'
import { parseQuery } from './parse-query'

test.each([
  ['envoy ', 'title ×1 · text ×1 · address ×1 · 1 of 1 word'],
  ['envoy talks moscow ', 'title ×2 · text ×2 · address ×1 · 3 of 3 words'],
  ['envoy OR nothing ', 'title ×1 · text ×1 · address ×1 · 1 of 2 words'],
  ['"good talks" ', 'text ×1 · 1 of 1 word · phrase'],
  ['roe ', 'text ×1 · name ×1 · speaker ×1 · 1 of 1 word'],
  ['title:envoy person:roe ', 'title ×1 · name ×1 · 2 of 2 words'],
  ['quote:talks -trade ', 'quote ×1 · 1 of 1 word'],
  ['is:unread ', ''],
  ['-trade ', ''],
])('%s: %s', (query, why) => {
  expect(explainHit(sampleDocument(), parseQuery(query).node)).toBe(why)
})
