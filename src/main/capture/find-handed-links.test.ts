import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findHandedLinks } from './find-handed-links'

test('a start without one has none', () => {
  expect(findHandedLinks(['/opt/cuttings', '--data-folder=/home/a'])).toEqual([])
})

test('any address comes through its percent-encoding as it was', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const link = `cuttings://clip?url=${encodeURIComponent(url)}`
      expect(findHandedLinks(['cuttings', link])).toEqual([{ kind: 'link', url }])
    }),
  )
})

test.each([
  ['cuttings://clip/?url=https%3A%2F%2Fpost.example%2Fa%3Fb%3D1%26c%3D2', 'https://post.example/a?b=1&c=2'],
  ['CUTTINGS:clip?url=http%3A%2F%2Fpost.example', 'http://post.example'],
  ['cuttings://clip?title=A&url=https%3A%2F%2Fpost.example&by=b#c', 'https://post.example'],
  // Not encoded, as scripts often write it: what is behind a & or a # belongs to the page's address.
  ['cuttings://clip?url=https://post.example/a?b=1&c=2#d', 'https://post.example/a?b=1&c=2#d'],
])('%s', (link, url) => {
  expect(findHandedLinks([link])).toEqual([{ kind: 'link', url }])
})

test.each([
  ['cuttings://clip?url=file%3A%2F%2F%2Fetc%2Fpasswd', 'file:'],
  ['cuttings://clip?url=javascript%3Aalert(1)', 'javascript:'],
  ['cuttings://clip?url=app%3A%2F%2Fcuttings%2Findex.html', 'app:'],
  ['cuttings://clip?url=post.example', 'no whole address'],
  ['cuttings://clip', 'names no page'],
  ['cuttings://delete?url=https%3A%2F%2Fpost.example', '“delete”'],
])('%s is refused, and says why', (link, why) => {
  expect(findHandedLinks([link])).toMatchObject([
    { kind: 'refused', message: expect.stringContaining(why) as unknown },
  ])
})

test('each page that is named is an answer of its own, once', () => {
  const link =
    'cuttings://clip?url=http%3A%2F%2Fa.example&url=ftp%3A%2F%2Fb.example&url=http%3A%2F%2Fa.example'
  expect(findHandedLinks([link]).map((each) => each.kind)).toEqual(['link', 'refused'])
})
