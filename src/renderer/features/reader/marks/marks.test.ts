import { expect, test } from 'vitest'
import type { Mark } from '@/core/annotation/mark'
import { exactMark } from '../cursor/exact-mark'
import { cursorOn } from './cursor-on'
import { drawnLayers } from './drawn-layers'
import { fullName } from './full-name'
import { markKey } from './mark-key'
import { markStyles } from './mark-styles'
import { marksAt } from './marks-at'
import { entityMark, highlightAnnotation, highlightMark, quoteMark } from './marks.fixture'
import { nextMark } from './next-mark'

const stylesOf = (marks: readonly Mark[]) => markStyles(drawnLayers(marks).drawn)

const lee = entityMark(10, 13, 'Ann Lee')
const hale = entityMark(40, 49, 'Port Hale', { type: 'place', status: 'confirmed' })
const said = quoteMark(5, 30, 'Ann Lee')

test('each kind, type and status is painted under a name of its own, tints below underlines', () => {
  const yellow = highlightMark(0, 20, highlightAnnotation(0, 20))
  const styles = stylesOf([said, lee, hale, yellow])
  expect(styles.map((style) => style.name)).toEqual([
    'quote-suggested',
    'entity-person-suggested',
    'entity-place-confirmed',
    'highlight-yellow',
  ])
  const priority = (name: string) => styles.find((style) => style.name === name)?.priority ?? -1
  expect(priority('quote-suggested')).toBeLessThan(priority('highlight-yellow'))
  expect(priority('highlight-yellow')).toBeLessThan(priority('entity-person-suggested'))
})

test('marks of one style are painted together, all spans of a split quote with them', () => {
  const split = quoteMark(60, 70, null, {
    spans: [
      { start: 60, end: 70 },
      { start: 80, end: 90 },
    ],
  })
  expect(stylesOf([said, split])).toEqual([
    { name: 'quote-suggested', priority: 0, spans: [...said.spans, ...split.spans] },
  ])
})

test('a highlight with a comment is drawn as both', () => {
  const mark = highlightMark(0, 20, highlightAnnotation(0, 20, { comment: 'Check' }))
  expect(stylesOf([mark]).map((style) => style.name)).toEqual(['highlight-yellow', 'comment'])
})

test('under the pointer the shortest mark comes first, ends are exclusive', () => {
  expect(marksAt([said, lee], 12)).toEqual([lee, said])
  expect(marksAt([said, lee], 13)).toEqual([said])
  expect(marksAt([said, lee], 30)).toEqual([])
})

test('next and previous go round the ends of the text', () => {
  const marks = [said, lee, hale]
  expect(nextMark(marks, 5, 1)).toBe(lee)
  expect(nextMark(marks, 40, 1)).toBe(said)
  expect(nextMark(marks, 10, -1)).toBe(said)
  expect(nextMark(marks, 0, -1)).toBe(hale)
  expect(nextMark([], 0, 1)).toBeNull()
  expect(nextMark(marks, lee, 1)).toBe(hale)
  expect(nextMark(marks, said, -1)).toBe(hale)
})

test('a suggestion keeps its key when it is decided', () => {
  expect(markKey({ ...lee, id: 'annotation-1', status: 'confirmed' })).toBe(markKey(lee))
  expect(markKey(hale)).not.toBe(markKey(lee))
})

test('a short name stands for the fullest that the article has', () => {
  const marks = [entityMark(0, 1, 'Ann Lee'), entityMark(2, 3, 'Ann B. Lee'), hale]
  expect(fullName('Lee', 'person', marks)).toBe('Ann B. Lee')
  expect(fullName('Lee', 'place', marks)).toBe('Lee')
  expect(fullName(' New\n Hale ', 'place', marks)).toBe('New Hale')
})

test('marks of the same words are come to one after the other, and each is named', () => {
  const one = highlightMark(5, 30, highlightAnnotation(5, 30, { id: 'one' }))
  const two = highlightMark(5, 30, highlightAnnotation(5, 30, { id: 'two' }))
  const marks = [said, one, two, lee]
  expect(new Set(marks.map(markKey)).size).toBe(4)
  const way: Mark[] = [said]
  for (let step = 0; step < 4; step += 1) {
    const at = exactMark(marks, cursorOn(way.at(-1) ?? said))
    const next = at === null ? null : nextMark(marks, at, 1)
    if (next !== null) way.push(next)
  }
  expect(way).toEqual([said, one, two, lee, said])
})
