import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileName, withExtension } from './file-name'

test.each([
  ['excerpts.md', 'md', 'excerpts.md'],
  ['Excerpts', 'csv', 'Excerpts.csv'],
  ['a/b\\c:d*e?"f"<g>|h', 'md', 'a b c d e f g h.md'],
  ['../../etc/passwd', 'md', 'etc passwd.md'],
  ['...', 'md', 'cuttings.md'],
  ['CON', 'md', 'cuttings CON.md'],
  ['a\u0000b\u202Ec', 'json', 'a b c.json'],
  ['Ça  va', 'md', 'Ça va.md'],
])('%j as %s is %j', (suggested, extension, name) => {
  expect(fileName(suggested, extension)).toBe(name)
})

test('law: never a folder, never too long, always its ending', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 255 }), (suggested) => {
      const name = fileName(suggested, 'md')
      expect(name).not.toMatch(/[/\\:]/)
      expect(name.endsWith('.md') && !name.startsWith('.')).toBe(true)
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
    }),
  )
})

test('an ending that was left out is added, but never onto an existing file', () => {
  const nothing = (): boolean => false
  expect(withExtension('/x/a', 'md', nothing)).toBe('/x/a.md')
  expect(withExtension('/x/a.MD', 'md', nothing)).toBe('/x/a.MD')
  expect(withExtension('/x/a.txt', 'md', nothing)).toBe('/x/a.txt.md')
  expect(withExtension('/x/a', 'md', (path) => path === '/x/a.md')).toBe('/x/a')
})
