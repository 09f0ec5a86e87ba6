import { expect, test } from 'vitest'
import { parseText } from '../language/parse-text'
import { namedSpans } from './fixtures/named-spans'
import { splitOwner } from './split-owner'

test.each([
  ['It breaks the Commission’s Data Protection Regulation now.', 'Commission'],
  ['It breaks the Welsh Parliament’s Clean Air Act now.', 'Welsh Parliament'],
  ['It breaks the Women’s Health Protection Act now.', 'Women’s Health Protection Act'],
  ['It opened the Parliament’s Visitor Centre now.', 'Parliament’s Visitor Centre'],
])('%s', (text, expected) => {
  const parsed = parseText(text)
  const words = text.replace(/^It \S+ the (.*) now\.$/u, '$1')
  const [span] = namedSpans(parsed, [['law', words]])
  if (span === undefined) throw new Error('no span')
  const { start, end } = splitOwner(parsed, { ...span, type: 'MISC' })
  expect(text.slice(start, end)).toBe(expected)
})
