import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findHandedLink } from './find-handed-link'

test('a start without one has none', () => {
  expect(findHandedLink(['/opt/cuttings', '--data-folder=/home/a'])).toBeNull()
})

test('any address comes through its percent-encoding as it was', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const link = `cuttings://clip?url=${encodeURIComponent(url)}`
      expect(findHandedLink(['cuttings', link])).toEqual({ kind: 'link', url })
    }),
  )
})

test.each([
  ['cuttings://clip/?url=https%3A%2F%2Fpost.example%2Fa%3Fb%3D1%26c%3D2', 'https://post.example/a?b=1&c=2'],
  ['CUTTINGS:clip?url=http%3A%2F%2Fpost.example', 'http://post.example'],
])('%s', (link, url) => {
  expect(findHandedLink([link])).toEqual({ kind: 'link', url })
})

test.each([
  ['cuttings://clip?url=file%3A%2F%2F%2Fetc%2Fpasswd', 'file:'],
  ['cuttings://clip?url=javascript%3Aalert(1)', 'javascript:'],
  ['cuttings://clip?url=app%3A%2F%2Fcuttings%2Findex.html', 'app:'],
  ['cuttings://clip?url=post.example', 'no whole address'],
  ['cuttings://clip', 'names no page'],
  ['cuttings://delete?url=https%3A%2F%2Fpost.example', '“delete”'],
])('%s is refused, and says why', (link, why) => {
  expect(findHandedLink([link])).toMatchObject({
    kind: 'refused',
    message: expect.stringContaining(why) as unknown,
  })
})
