import { expect, test } from 'vitest'
import { mergeWords } from './merge-words'

test('numbers are told by what they count', () => {
  const numbers = [
    { table: 'items', added: 1, updated: 0 },
    { table: 'annotations', added: 1200, updated: 2 },
    { table: 'tags', added: 3, updated: 0 },
  ] as const
  expect(mergeWords(numbers, 'added')).toBe('1 article, 1,200 marks and 3 tags')
  expect(mergeWords(numbers, 'updated')).toBe('2 marks')
  expect(mergeWords([], 'added')).toBe('')
})
