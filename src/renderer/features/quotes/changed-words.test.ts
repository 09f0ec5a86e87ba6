import { expect, test } from 'vitest'
import { changedWords } from './changed-words'

test('what was put in or altered is marked, punctuation aside', () => {
  const runs = changedWords('“We will rebuild the wall,”', '“We will never rebuild the sea wall.”')
  expect(runs).toEqual([
    { words: '“We will ', isChanged: false },
    { words: 'never ', isChanged: true },
    { words: 'rebuild the ', isChanged: false },
    { words: 'sea ', isChanged: true },
    { words: 'wall.”', isChanged: false },
  ])
  expect(changedWords('a b', 'a b')).toEqual([{ words: 'a b', isChanged: false }])
})
