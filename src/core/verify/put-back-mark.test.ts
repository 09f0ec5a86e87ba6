import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleHighlight } from '../fixtures/sample-records'
import { makeAnchor } from '../anchor/make-anchor'
import { anchorHolds } from '../anchor/anchor-holds'
import { putBackMark } from './put-back-mark'

const text = 'The envoy arrived. The envoy left.'
const anchorAt = (start: number) => makeAnchor(text, 'text-1', { start, end: start + 5 })
const texts = new Map([['text-1', text]])

test('goes back to the one place where its words stand among the same words', () => {
  const mark = sampleHighlight({ anchors: [{ ...anchorAt(23), start: 1, end: 6 }] })
  expect(putBackMark(mark, texts, 9)).toEqual({ ...mark, anchors: [anchorAt(23)], modified: 9 })
})

test('is left alone where there are two such places, none, or no text', () => {
  const bare = { textId: 'text-1', start: 1, end: 6, exact: 'envoy', prefix: '', suffix: '' }
  expect(putBackMark(sampleHighlight({ anchors: [bare] }), texts, 9)).toBeNull()
  expect(putBackMark(sampleHighlight({ anchors: [{ ...bare, exact: 'storm' }] }), texts, 9)).toBeNull()
  expect(putBackMark(sampleHighlight({ anchors: [{ ...bare, exact: '' }] }), texts, 9)).toBeNull()
  expect(putBackMark(sampleHighlight({ anchors: [anchorAt(4)] }), new Map(), 9)).toBeNull()
})

test('wherever it is put, it holds', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 3 }), fc.nat(), fc.nat(), fc.nat(200), (words, a, b, wrong) => {
      const start = a % (words.length - 1)
      const end = start + 1 + (b % (words.length - start))
      const anchor = makeAnchor(words, 'text-1', { start, end })
      const moved = { ...anchor, start: wrong, end: wrong + anchor.exact.length }
      const back = putBackMark(sampleHighlight({ anchors: [moved] }), new Map([['text-1', words]]), 9)
      if (back !== null) for (const each of back.anchors) expect(anchorHolds(each, words)).toBe(true)
    }),
  )
})
