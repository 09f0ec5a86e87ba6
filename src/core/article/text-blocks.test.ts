import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalText } from './canonical-text'
import { textBlocks } from './text-blocks'

test('one block for each paragraph', () => {
  expect(textBlocks('One.\nStill one.\n\nTwo.')).toEqual([
    { kind: 'paragraph', start: 0, end: 15 },
    { kind: 'paragraph', start: 17, end: 21 },
  ])
  expect(textBlocks('')).toEqual([])
})

test('blocks joined by a blank line are the text', () => {
  const line = fc.constantFrom('a', '\n', ' ', '.', '😀')
  fc.assert(
    fc.property(fc.array(line), (parts) => {
      const text = canonicalText(parts.join(''))
      const blocks = textBlocks(text)
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text)
    }),
  )
})
