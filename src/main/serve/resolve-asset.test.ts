import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolveAsset } from './resolve-asset'

const root = resolve('/app/out/renderer')

test('files below the root', () => {
  expect(resolveAsset('app://cuttings/', root)).toBe(join(root, 'index.html'))
  expect(resolveAsset('app://cuttings/index.html?x=1#y', root)).toBe(join(root, 'index.html'))
  expect(resolveAsset('app://cuttings/assets/a%20b.js', root)).toBe(join(root, 'assets', 'a b.js'))
  expect(resolveAsset('app://cuttings/..well-named.js', root)).toBe(join(root, '..well-named.js'))
})

test.each([
  'app://cuttings/..%2f..%2fetc/passwd',
  'app://cuttings/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  'app://cuttings/assets/..%2f..%2frenderer-two/index.html',
  'app://cuttings/..%2frenderer-two%2findex.html',
  'app://cuttings/%2e%2e',
  'app://cuttings/assets/%2e%2e%2f',
  'app://cuttings/..%5c..%5csecret',
  'app://cuttings/C:/secret',
  'app://cuttings/a%00.js',
  'app://cuttings/%ff',
  'app://other/index.html',
  'app://cuttings.evil/index.html',
  'https://cuttings/index.html',
  'file:///etc/passwd',
  'nonsense',
  '',
])('%s is nothing of ours', (url) => {
  expect(resolveAsset(url, root)).toBeNull()
})

test('law: whatever the path, the file is below the root', () => {
  const piece = fc.constantFrom(
    '..',
    '.',
    '%2e%2e',
    '%2f',
    '/',
    '\\',
    '%5c',
    'a',
    'assets',
    '%252e',
    '%00',
    ' ',
    'renderer',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const file = resolveAsset(`app://cuttings/${pieces.join('')}`, root)
      if (file === null) return
      const below = relative(root, file)
      expect(isAbsolute(below) || below === '..' || below.startsWith(`..${sep}`)).toBe(false)
    }),
  )
})
