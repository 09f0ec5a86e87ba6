import { expect, test } from 'vitest'
import { findAddresses } from './find-addresses'

test.each([
  ['See https://example.org/a?b=c.', ['https://example.org/a?b=c']],
  [
    '(see https://example.org/a), and http://b.example/(x)',
    ['https://example.org/a', 'http://b.example/(x)'],
  ],
  ['“https://example.org”', ['https://example.org']],
  ['javascript:alert(1) ftp://a.b xhttps://c.d', []],
])('%s', (text, expected) => {
  const links = findAddresses(text)
  expect(links.map(({ href }) => href)).toEqual(expected)
  for (const { start, end, href } of links) expect(text.slice(start, end)).toBe(href)
})
