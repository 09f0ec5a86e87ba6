import { expect, test } from 'vitest'
import { sampleTag } from '../fixtures/sample-records'
import { tagsBelow } from './tags-below'

test('a tag, its children and theirs', () => {
  const tags = [
    sampleTag({ id: 'economy' }),
    sampleTag({ id: 'trade', parentId: 'economy' }),
    sampleTag({ id: 'tariffs', parentId: 'trade' }),
    sampleTag({ id: 'health' }),
  ]
  expect(tagsBelow(tags, 'economy')).toEqual(['economy', 'trade', 'tariffs'])
  expect(tagsBelow(tags, 'tariffs')).toEqual(['tariffs'])
})

test('a cycle ends', () => {
  const tags = [sampleTag({ id: 'a', parentId: 'b' }), sampleTag({ id: 'b', parentId: 'a' })]
  expect(tagsBelow(tags, 'a').sort()).toEqual(['a', 'b'])
})
