import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '@/core/article/article-text'
import { chunkBlocks } from './chunk-blocks'
import { splitBlocks } from './split-blocks'

const block = (kind: Block['kind'], start: number, length: number): Block => ({
  kind,
  start,
  end: start + length,
})

test('chunks and parts hold every block once, in order', () => {
  const kinds = fc.constantFrom<Block['kind']>('paragraph', 'list-item', 'preformatted')
  const lengths = fc.oneof(fc.integer({ min: 1, max: 3_000 }), fc.integer({ min: 30_000, max: 60_000 }))
  fc.assert(
    fc.property(fc.array(fc.tuple(kinds, lengths), { maxLength: 40 }), (rows) => {
      let start = 0
      const blocks = rows.map(([kind, length]) => {
        const made = block(kind, start, length)
        start = made.end + 2
        return made
      })
      const text = 'One more line. '.repeat(start / 15 + 1)
      const parts = splitBlocks(text, blocks)
      const chunks = chunkBlocks(parts)
      expect(chunks.flatMap((chunk) => chunk.blocks)).toEqual(parts)
      expect(chunks.map(({ units }) => units).filter((units) => units > 40_000)).toEqual([])
      for (const { start: from, end } of blocks) {
        const own = parts.filter((part) => part.start >= from && part.end <= end)
        expect(own.map((part) => part.goesOn ?? false)).toEqual(own.map((_, at) => at < own.length - 1))
        expect(own.map((part) => text.slice(part.start, part.end)).join('')).toBe(text.slice(from, end))
      }
    }),
    { numRuns: 30 },
  )
})

test('short lists stay whole', () => {
  const items = Array.from({ length: 30 }, (_, at) => block('list-item', at * 300, 298))
  expect(chunkBlocks(items)).toHaveLength(1)
  expect(chunkBlocks([...items, block('paragraph', 9_000, 10)])).toHaveLength(2)
})

test('a block without end is cut behind a line, a sentence or a word, and within no character', () => {
  const cutsOf = (unit: string) => {
    // At an odd place, so that a character of two code units stands over each cut.
    const text = `x ${unit.repeat(40_000 / unit.length)}`.replace(' 😀', '😀')
    return splitBlocks(text, [block('paragraph', 0, text.length)]).map(({ start, end }) =>
      text.slice(start, end),
    )
  }
  for (const line of cutsOf('a line of words\n').slice(0, -1)) expect(line).toMatch(/words\n$/u)
  for (const sentence of cutsOf('It rained. ').slice(0, -1)) expect(sentence).toMatch(/rained\. $/u)
  for (const word of cutsOf('word ').slice(0, -1)) expect(word).toMatch(/word $/u)
  for (const part of cutsOf('😀')) expect(part).not.toMatch(/[\ud800-\udbff]$/)
})
