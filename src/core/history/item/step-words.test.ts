import { expect, test } from 'vitest'
import { sampleHighlight, sampleItem } from '../../fixtures/sample-records'
import type { ItemStep } from './item-step'
import { stepWords } from './step-words'

const names = {
  tag: (id: string) => (id === 'gone' ? '' : `economy/${id}`),
  collection: (id: string) => id,
}
const step = (part: Partial<ItemStep>): ItemStep => ({
  seq: 1,
  at: 1,
  name: 'x',
  kind: 'do',
  item: null,
  marks: [],
  ...part,
})

test('an item that came, changed in each way, and went', () => {
  const from = sampleItem({ tagIds: ['a', 'gone'], collectionIds: ['Story'] })
  const to = sampleItem({
    title: 'Another',
    source: '',
    authors: ['A', 'B'],
    textId: 'text-2',
    inbox: 0,
    starred: 1,
    read: 1,
    trashed: 5,
    tagIds: ['b'],
  })
  expect(stepWords(step({ item: [null, from] }), names)).toEqual(['Came into the archive'])
  expect(stepWords(step({ item: [from, null] }), names)).toEqual(['Removed from the archive'])
  expect(stepWords(step({ item: [from, to] }), names)).toEqual([
    'Title: “Envoy arrives in Moscow” → “Another”',
    'Source: “The Daily Example” → none',
    'Authors: “Jane Doe” → “A, B”',
    'Another text',
    'Filed',
    'Starred',
    'Marked as read',
    'Moved to the trash',
    'Tag added: economy/b',
    'Tag taken off: economy/a',
    'Tag taken off that is gone now',
    'Collection taken off: Story',
  ])
  expect(stepWords(step({ item: [to, from] }), names)).toContain('Out of the trash')
})

test('marks are told by their words', () => {
  const mark = sampleHighlight()
  expect(
    stepWords(
      step({
        marks: [
          [null, mark],
          [mark, { ...mark, comment: 'x' }],
          [mark, null],
        ],
      }),
      names,
    ),
  ).toEqual(['Highlight added: “envoy”', 'Highlight changed: “envoy”', 'Highlight removed: “envoy”'])
})
