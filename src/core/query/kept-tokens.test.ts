import { expect, test } from 'vitest'
import { createKeptTokens } from './kept-tokens'
import { tokenise } from './tokenise'

test('words of a text are cut once while it is asked for again, and as the tokeniser cuts them', () => {
  const cut = createKeptTokens(20)
  const text = 'The envoy’s talks'
  const first = cut(text)
  expect(first).toEqual(tokenise(text))
  expect(cut(text)).toBe(first)
  expect(cut('')).toEqual([])
  // Another one takes its place.
  expect(cut('Harbour wall')).toEqual(tokenise('Harbour wall'))
  const again = cut(text)
  expect(again).not.toBe(first)
  expect(again).toEqual(first)
})

test('a text that is longer than all that is kept is cut all the same', () => {
  const cut = createKeptTokens(3)
  expect(cut('quay dawn').map(({ term }) => term)).toEqual(['quay', 'dawn'])
  expect(cut('quay')).not.toBe(cut('quay'))
})
