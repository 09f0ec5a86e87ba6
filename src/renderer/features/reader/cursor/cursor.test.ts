import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '@/core/anchor/span'
import type { ArticleText } from '@/core/article/article-text'
import { extendSelection } from './extend-selection'
import { moveCursor, type CursorUnit } from './move-cursor'

const words = 'Rain fell. The river rose fast.\n\nNobody slept. By dawn it was over.'
const text: ArticleText = {
  id: 'text',
  itemId: 'item',
  text: words,
  blocks: [
    { kind: 'paragraph', start: 0, end: 31 },
    { kind: 'paragraph', start: 33, end: words.length },
  ],
  links: [],
  sha256: '',
  made: 0,
}

function walk(unit: CursorUnit, direction: 1 | -1, from: Span): string[] {
  const steps: string[] = []
  for (let at = moveCursor(text, from, unit, direction); at !== null && steps.length < 99;) {
    steps.push(words.slice(at.start, at.end))
    at = moveCursor(text, at, unit, direction)
  }
  return steps
}

const first = { start: 0, end: 10 }
const last = { start: words.indexOf('By dawn'), end: words.length }

test('by sentence, over the end of a paragraph, to the ends of the text', () => {
  expect(walk('sentence', 1, first)).toEqual([
    'The river rose fast.',
    'Nobody slept.',
    'By dawn it was over.',
  ])
  expect(walk('sentence', -1, last)).toEqual(['Nobody slept.', 'The river rose fast.', 'Rain fell.'])
})

test('by paragraph; back from inside of one goes to its beginning', () => {
  expect(walk('paragraph', 1, first)).toEqual(['Nobody slept. By dawn it was over.'])
  expect(walk('paragraph', -1, last)).toEqual([
    'Nobody slept. By dawn it was over.',
    'Rain fell. The river rose fast.',
  ])
})

test('by word', () => {
  expect(walk('word', 1, first).slice(0, 3)).toEqual(['fell', 'The', 'river'])
  expect(walk('word', -1, { start: 11, end: 14 })).toEqual(['fell', 'Rain'])
})

test('a selection grows by words and sentences, and shrinks again', () => {
  const none = { anchor: 11, focus: 11 }
  const word = extendSelection(words, none, 'word', 1)
  expect(word).toEqual({ anchor: 11, focus: 14 })
  expect(extendSelection(words, word, 'word', 1).focus).toBe(20)
  expect(extendSelection(words, word, 'sentence', 1).focus).toBe(31)
  expect(extendSelection(words, { anchor: 11, focus: 20 }, 'word', -1).focus).toBe(15)
  expect(extendSelection(words, none, 'sentence', -1).focus).toBe(0)
  expect(extendSelection(words, { anchor: 11, focus: 31 }, 'sentence', 1).focus).toBe(46)
})

test('walking any text by any unit always ends and always moves the asked way', () => {
  const unit = fc.constantFrom<CursorUnit>('paragraph', 'sentence', 'word')
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      unit,
      fc.constantFrom(1 as const, -1 as const),
      (any, by, way) => {
        const block = { kind: 'paragraph', start: 0, end: any.length } as const
        const some: ArticleText = { ...text, text: any, blocks: any === '' ? [] : [block] }
        const start = way === 1 ? 0 : any.length
        let at: Span = { start, end: start }
        for (let steps = 0; steps <= any.length; steps += 1) {
          const next = moveCursor(some, at, by, way)
          if (next === null) return
          expect((next.start - at.start) * way).toBeGreaterThan(0)
          at = next
        }
        expect.unreachable('it went on for ever')
      },
    ),
  )
})
