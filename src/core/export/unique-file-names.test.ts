import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileStem } from './file-stem'
import { uniqueFileNames } from './unique-file-names'

test('titles that are file names from hell', () => {
  expect(
    uniqueFileNames(
      [
        'CON',
        'conout$',
        'aux.txt',
        '../../etc',
        'a/b\\c:d',
        'Dots...',
        '',
        'Same',
        'same',
        'SAME',
        '.hidden',
      ],
      'md',
    ),
  ).toEqual([
    'cuttings CON.md',
    'cuttings conout$.md',
    'cuttings aux.txt.md',
    'etc.md',
    'a b c d.md',
    'Dots.md',
    'cuttings.md',
    'Same.md',
    'same 2.md',
    'SAME 3.md',
    'hidden.md',
  ])
})

test('any titles: safe, unique, stable, and not too long', () => {
  const title = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.constantFrom('x'.repeat(300), '😀'.repeat(300), 'é', 'e\u0301', 'nul', 'COM1.x', 'lpt²', ' . '),
  )
  fc.assert(
    fc.property(fc.array(title, { maxLength: 12 }), (titles) => {
      const names = uniqueFileNames(titles, 'html')
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length)
      expect(uniqueFileNames(titles, 'html')).toEqual(names)
      for (const name of names) {
        expect(new TextEncoder().encode(name).length).toBeLessThan(230)
        expect(name).not.toMatch(/[\u0000-\u001f/\\:*?"<>|]|^\.|[. ]\.html$|^(?:con|nul|com1|lpt²)\./iu)
      }
    }),
  )
})

test('a stem is never empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fileStem(text)).not.toBe('')
    }),
  )
})

test('tens of thousands of one title are as many names, without a search through those before for each', () => {
  const names = uniqueFileNames(
    Array.from({ length: 50_000 }, () => 'Live updates'),
    'md',
  )
  expect(names.at(-1)).toBe('Live updates 50000.md')
  expect(new Set(names).size).toBe(50_000)
  expect(uniqueFileNames(['Same', 'Same 2', 'same', 'Same', 'same 3'], 'md')).toEqual([
    'Same.md',
    'Same 2.md',
    'same 3.md',
    'Same 4.md',
    'same 3 2.md',
  ])
})
