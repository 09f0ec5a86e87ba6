import { expect, test } from 'vitest'
import { askInPart, isPartMeant } from './ask-in-part'
import { parseQuery } from './parse-query'

const quote = { text: 'We paid for the harbour wall', speakers: ['Ann Lee', 'Lee'] }

test.each([
  ['wall', true],
  ['walls', false],
  ['wall -paid', false],
  ['wall -"paid twice"', true],
  ['text:wall speaker:Lee', true],
  ['wall speaker:Carter', false],
  ['walls OR paid', true],
  ['"paid for" tag:harbour', true],
  ['walls OR tag:harbour', true],
  ['-(walls OR tag:harbour)', true],
  ['-(wall OR tag:harbour)', false],
  ['-speaker:Lee', false],
  ['speaker:="Ann Lee" wall', true],
  ['speaker:=Lee', false],
  ['-speaker:=Lee', true],
  ['speaker:=Lee OR tag:=harbour', true],
  ['is:starred', true],
])('%s: of this quote %j', (query, meant) => {
  const { ofItem, ofPart } = askInPart(parseQuery(`${query} `).node, 'quote')
  expect(isPartMeant(ofPart, 'quote', quote)).toBe(meant)
  expect(JSON.stringify(ofItem)).not.toMatch(/"field":"(?:any|text)"/)
})

test('a quote without a word may stand in an article with another quote that has it', () => {
  const { ofItem } = askInPart(parseQuery('wall -paid ').node, 'quote')
  expect(JSON.stringify(ofItem)).not.toContain('paid')
})
