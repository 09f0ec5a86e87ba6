import { expect, test } from 'vitest'
import { keepPictures } from './keep-pictures'

const picture = (sha256: string, at: number) => ({
  ...{ sha256, at, alt: 'A harbour', caption: '' },
  ...{ mediaType: 'image/png' as const, width: 300, height: 200, bytes: Uint8Array.of(1, 2) },
})

test('the same picture twice is one row, named by both places; one that was kept before brings no bytes', () => {
  const { bytes: _, ...known } = picture('b', 9)
  const kept = keepPictures([picture('a', 0), picture('a', 5), known], { itemId: 'item-1', textId: 'text-1' })
  expect(kept.placed.pictures?.map(({ sha256, at }) => [sha256, at])).toEqual([
    ['a', 0],
    ['a', 5],
    ['b', 9],
  ])
  expect(kept.rows).toEqual([
    {
      ...{ id: 'item-1:a', itemId: 'item-1', textId: 'text-1', sha256: 'a', mediaType: 'image/png' },
      bytes: Uint8Array.of(1, 2),
    },
  ])
  expect(keepPictures([], { itemId: 'item-1', textId: 'text-1' })).toEqual({ placed: {}, rows: [] })
})
