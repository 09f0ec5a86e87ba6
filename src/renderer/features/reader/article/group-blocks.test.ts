import { expect, test } from 'vitest'
import { groupBlocks } from './group-blocks'

test('list items that follow one another are one list', () => {
  const at = (kind: 'paragraph' | 'list-item', start: number) => ({ kind, start, end: start + 1 })
  const blocks = [at('list-item', 0), at('list-item', 2), at('paragraph', 4), at('list-item', 6)]
  expect(groupBlocks(blocks)).toEqual([
    { kind: 'list', items: [blocks[0], blocks[1]] },
    { kind: 'block', block: blocks[2] },
    { kind: 'list', items: [blocks[3]] },
  ])
})

test('a picture stands behind the block that ends at its place, and parts a list', () => {
  const at = (kind: 'paragraph' | 'list-item', start: number) => ({ kind, start, end: start + 1 })
  const blocks = [at('list-item', 0), at('list-item', 3), at('paragraph', 6)]
  const picture = (place: number) => ({
    ...{ sha256: String(place), at: place, alt: '', caption: '' },
    ...{ mediaType: 'image/png' as const, width: 300, height: 200 },
  })
  const pictures = [picture(0), picture(1), picture(7)]
  expect(groupBlocks(blocks, pictures)).toEqual([
    { kind: 'picture', picture: pictures[0] },
    { kind: 'list', items: [blocks[0]] },
    { kind: 'picture', picture: pictures[1] },
    { kind: 'list', items: [blocks[1]] },
    { kind: 'block', block: blocks[2] },
    { kind: 'picture', picture: pictures[2] },
  ])
})
