import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textChanges } from './text-changes'

test('says what was taken out and put in', () => {
  expect(textChanges('He left on Tuesday.', 'He left late on Monday.')).toEqual([
    { kind: 'same', text: 'He left ' },
    { kind: 'added', text: 'late ' },
    { kind: 'same', text: 'on ' },
    { kind: 'removed', text: 'Tuesday' },
    { kind: 'added', text: 'Monday' },
    { kind: 'same', text: '.' },
  ])
})

test('words that all changed are one change, spaces and all', () => {
  expect(textChanges('He left on Tuesday.', 'He came last Monday.')).toEqual([
    { kind: 'same', text: 'He ' },
    { kind: 'removed', text: 'left on Tuesday' },
    { kind: 'added', text: 'came last Monday' },
    { kind: 'same', text: '.' },
  ])
})

test('the pieces joined again are the two texts', () => {
  const text = fc
    .array(fc.constantFrom('a', ' ', 'word', '\n\n', '😀', 'e\u0301', '橋', '.', 'שלום'), { maxLength: 30 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, text, (from, to) => {
      const changes = textChanges(from, to)
      const without = (kind: string) =>
        changes
          .filter((change) => change.kind !== kind)
          .map((change) => change.text)
          .join('')
      expect(without('added')).toBe(from)
      expect(without('removed')).toBe(to)
    }),
  )
})
