import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalUrl } from './canonical-url'

test.each([
  ['https://post.example/a', 'http://www.post.example/a/'],
  ['https://post.example/a', 'https://POST.example:443/a#comments'],
  ['https://post.example/a', 'https://post.example/a?utm_source=mail&utm_medium=x&fbclid=1&gclid=2&mc_cid=3'],
  ['https://post.example/a?id=1&page=2', 'https://post.example/a?page=2&utm_id=5&id=1'],
  ['https://post.example', 'https://post.example/?at_campaign=64'],
])('%s is the page of %s', (one, other) => {
  expect(canonicalUrl(other)).toBe(canonicalUrl(one))
})

test.each([
  ['https://post.example/a?id=1', 'https://post.example/a?id=2'],
  ['https://post.example/a', 'https://post.example/A'],
  ['https://post.example/a', 'https://live.post.example/a'],
  ['https://post.example/a', 'https://post.example:8080/a'],
  ['https://post.example/?p=1', 'https://post.example/'],
])('%s is not the page of %s', (one, other) => {
  expect(canonicalUrl(other)).not.toBe(canonicalUrl(one))
})

test.each(['', 'post.example/a', 'mailto:a@post.example', 'https://'])('%j has none', (url) => {
  expect(canonicalUrl(url)).toBe('')
})

test('parameters of campaigns never tell two pages apart', () => {
  const name = fc.constantFrom('utm_source', 'utm_campaign', 'fbclid', 'gclid', 'msclkid', 'igshid', '_ga')
  fc.assert(
    fc.property(
      fc.webUrl({ withQueryParameters: false }),
      fc.array(fc.tuple(name, fc.nat())),
      (url, added) => {
        const query = added.map(([key, value]) => `${key}=${String(value)}`).join('&')
        expect(canonicalUrl(query === '' ? url : `${url}?${query}`)).toBe(canonicalUrl(url))
      },
    ),
  )
})
