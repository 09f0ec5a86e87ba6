import { expect, test } from 'vitest'
import { isWebAddress } from './is-web-address'

test.each([
  'https://example.org',
  'HTTP://example.org:8080/a?b=c#d',
  'https://who@example.org/',
  'https://[2001:db8::1]/a',
  'https://zeitung.例え/ä',
  'http://localhost?x',
])('%s is one', (text) => {
  expect(isWebAddress(text)).toBe(true)
})

test.each([
  '',
  'example.org',
  'https://',
  'https:///a',
  'https://?q',
  'https://exa mple.org',
  'https://example.org/a b',
  'https://example.org:port/',
  'ftp://example.org',
  'javascript:alert(1)//https://example.org',
])('“%s” is none', (text) => {
  expect(isWebAddress(text)).toBe(false)
})
