import { expect, test } from 'vitest'
import { parseText } from '../language/parse-text'
import { namedSpans } from './fixtures/named-spans'
import { splitPlaces } from './split-places'

function split(text: string, words: string, type: 'LOC' | 'ORG' | 'PER' | 'MISC'): string[] {
  const parsed = parseText(text)
  const [span] = namedSpans(parsed, [['place', words]])
  if (span === undefined) throw new Error('no span')
  return splitPlaces(parsed, { ...span, type }).map(
    (name) => `${name.type} ${text.slice(name.start, name.end)} ${String(name.first)}-${String(name.last)}`,
  )
}

test.each<[string, string, 'LOC' | 'ORG' | 'PER' | 'MISC', string[]]>([
  ['Talks of India-Russia ties.', 'India-Russia', 'MISC', ['LOC India 2-2', 'LOC Russia 4-4']],
  ['He told India Russia was near.', 'India Russia', 'LOC', ['LOC India 2-2', 'LOC Russia 3-3']],
  ['It is in South Africa now.', 'South Africa', 'LOC', ['LOC South Africa 3-4']],
  ['The India Kenya Council met.', 'India Kenya Council', 'ORG', ['ORG India Kenya Council 1-3']],
  ['We met India Kenya there.', 'India Kenya', 'PER', ['PER India Kenya 2-3']],
])('%s', (text, words, type, expected) => {
  expect(split(text, words, type)).toEqual(expected)
})
