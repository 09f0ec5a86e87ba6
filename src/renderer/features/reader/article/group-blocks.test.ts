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
