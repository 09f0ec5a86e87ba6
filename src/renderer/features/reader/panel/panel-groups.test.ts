import { expect, test } from 'vitest'
import { entityMark, highlightAnnotation, highlightMark, quoteMark } from '../marks/marks.fixture'
import { entityGroups, speakerGroups, withStatus, workedOn } from './panel-groups'

const marks = [
  quoteMark(0, 9, null),
  entityMark(10, 13, 'Ann Lee'),
  entityMark(20, 25, 'Port Hale', { type: 'place' }),
  entityMark(30, 33, 'Bo Ek'),
  quoteMark(35, 39, 'Bo Ek'),
  entityMark(40, 43, 'Bo ek', { status: 'confirmed' }),
  quoteMark(45, 49, 'Ann Lee', { status: 'confirmed' }),
  quoteMark(50, 55, 'Bo Ek'),
]

test('entities are listed by type, the most named first, spelling apart by case alone together', () => {
  const groups = entityGroups(marks)
  expect(groups.map((group) => [group.type, group.rows.map((row) => row.name)])).toEqual([
    ['person', ['Bo Ek', 'Ann Lee']],
    ['place', ['Port Hale']],
  ])
  const [row] = groups[0]?.rows ?? []
  expect(row?.mentions).toHaveLength(2)
  expect(row?.suggested).toBe(1)
})

test('quotes are listed by speaker in the order of the text, unknown speakers last', () => {
  expect(speakerGroups(marks).map((group) => [group.speaker, group.quotes.length])).toEqual([
    ['Bo Ek', 2],
    ['Ann Lee', 1],
    [null, 1],
  ])
})

test('the filter takes suggestions or decisions', () => {
  expect(withStatus(marks, 'all')).toHaveLength(8)
  expect(withStatus(marks, 'confirmed')).toHaveLength(2)
  expect(withStatus(marks, 'suggested')).toHaveLength(6)
})

test('what a person worked on: highlights, and anything commented or tagged', () => {
  const plain = highlightMark(0, 4, highlightAnnotation(0, 4))
  const commented = entityMark(5, 9, 'Ann Lee', {
    annotation: highlightAnnotation(5, 9, { comment: 'Who?' }),
  })
  const bare = entityMark(10, 13, 'Ann Lee', { annotation: highlightAnnotation(10, 13) })
  expect(workedOn([plain, commented, bare, ...marks])).toEqual([plain, commented])
})
