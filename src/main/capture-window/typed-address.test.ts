import { expect, test } from 'vitest'
import { typedAddress } from './typed-address'

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  [' example.org/news ', 'https://example.org/news'],
  ['localhost:8080/a', 'https://localhost:8080/a'],
  ['http://news.example:81/', 'http://news.example:81/'],
  ['file:///etc/passwd', null],
  ['javascript:alert(1)', null],
  ['app://cuttings/index.html', null],
  ['data:text/html,x', null],
  ['two words', null],
  ['', null],
  ['https://', null],
])('%j is %j', (typed, address) => {
  expect(typedAddress(typed)).toBe(address)
})
