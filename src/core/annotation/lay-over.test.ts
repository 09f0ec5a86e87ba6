import { describe, expect, test } from 'vitest'
import { sampleHighlight } from '../fixtures/sample-records'
import type { Analysis } from './analysis'
import type { EntityMark } from './annotation'
import { layOver } from './lay-over'

const text = 'Varma said the talks went well, Varma added.'
const analysis: Analysis = {
  itemId: 'item-1',
  textId: 'text-1',
  engine: 'test',
  made: 1,
  language: 'en',
  entities: [{ type: 'person', name: 'D. B. Venkatesh Varma', aliases: ['Varma'] }],
  mentions: [
    { start: 0, end: 5, type: 'person', entity: 0, confidence: 0.9, reason: 'surname' },
    { start: 32, end: 37, type: 'person', entity: 0, confidence: 0.9, reason: 'surname' },
  ],
  quotes: [
    {
      spans: [{ start: 11, end: 30 }],
      kind: 'indirect',
      cue: { start: 6, end: 10 },
      source: { start: 0, end: 5 },
      speaker: { name: 'D. B. Venkatesh Varma', entityId: null },
      confidence: 0.8,
      reason: 'before the cue',
    },
  ],
}

function entityMark(part: Partial<EntityMark>): EntityMark {
  const anchor = { textId: 'text-1', start: 0, end: 5, exact: 'Varma', prefix: '', suffix: ' said' }
  return {
    ...sampleHighlight(),
    kind: 'entity',
    type: 'person',
    name: 'D. B. Venkatesh Varma',
    entityId: null,
    anchors: [anchor],
    ...part,
  }
}

describe('layOver', () => {
  test('shows all suggestions where nobody decided, in text order, with the cue in words', () => {
    const marks = layOver([], analysis, 'item-1', text)
    expect(marks.map((mark) => [mark.kind, mark.status, mark.spans[0].start])).toEqual([
      ['entity', 'suggested', 0],
      ['quote', 'suggested', 11],
      ['entity', 'suggested', 32],
    ])
    expect(marks[1]).toMatchObject({ cue: 'said' })
  })

  test('a confirmed mention takes the place of the suggestion that it touches', () => {
    const marks = layOver([entityMark({ decision: 'confirmed' })], analysis, 'item-1', text)
    expect(marks.filter((mark) => mark.spans[0].start === 0)).toMatchObject([
      { status: 'confirmed', kind: 'entity' },
    ])
    expect(marks).toHaveLength(3)
  })

  test('a rejected mention does not come back, and is not shown', () => {
    const marks = layOver([entityMark({ decision: 'rejected' })], analysis, 'item-1', text)
    expect(marks.map((mark) => mark.spans[0].start)).toEqual([11, 32])
  })

  test('a highlight over a mention hides nothing', () => {
    expect(layOver([sampleHighlight()], analysis, 'item-1', text)).toHaveLength(4)
  })

  test('only neighbours that truly overlap are hidden', () => {
    const anchor = { textId: 'text-1', start: 5, end: 32, exact: text.slice(5, 32), prefix: '', suffix: '' }
    const marks = layOver([entityMark({ decision: 'rejected', anchors: [anchor] })], analysis, 'item-1', text)
    expect(marks.filter((mark) => mark.kind === 'entity')).toHaveLength(2)
  })
})
