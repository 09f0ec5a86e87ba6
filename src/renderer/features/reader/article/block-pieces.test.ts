import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockPieces } from './block-pieces'

const text = 'Read the full report here or there.\n\nNext.'
const block = { kind: 'paragraph', start: 0, end: 35 } as const

test('a block is cut at its links', () => {
  const links = [
    { start: 14, end: 20, href: 'https://a.example' },
    { start: 29, end: 34, href: 'https://b.example' },
  ]
  expect(blockPieces(text, block, links)).toEqual([
    { text: 'Read the full ', href: null },
    { text: 'report', href: 'https://a.example' },
    { text: ' here or ', href: null },
    { text: 'there', href: 'https://b.example' },
    { text: '.', href: null },
  ])
})

test('the pieces of any block are exactly its text, whatever the links', () => {
  const link = fc
    .tuple(fc.nat(45), fc.nat(20))
    .map(([start, length]) => ({ start, end: start + length, href: 'https://a.example' }))
  fc.assert(
    fc.property(fc.array(link, { maxLength: 6 }), fc.nat(41), fc.nat(41), (links, a, b) => {
      const [start, end] = a < b ? [a, b] : [b, a]
      const pieces = blockPieces(text, { kind: 'paragraph', start, end }, links)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(start, end))
    }),
  )
})
