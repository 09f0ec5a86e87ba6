import { expect, test } from 'vitest'
import { keepSelection } from './keep-selection'

const row = (id: string, start: number) => ({ id, itemId: 'i', start })

test('a suggestion that became a decision stays chosen; one that is gone is left alone', () => {
  const before = [row('suggestion', 0), row('b', 5), row('c', 9)]
  const after = [row('decision', 0), row('b', 5)]
  const selection = { active: 'suggestion', anchor: 'b', ticked: new Set(['suggestion', 'c']) }
  expect(keepSelection(before, after, selection)).toEqual({
    active: 'decision',
    anchor: 'b',
    ticked: new Set(['decision', 'c']),
  })
})

test('nothing changes where all is there', () => {
  const rows = [row('a', 0)]
  const selection = { active: 'a', anchor: null, ticked: new Set<string>() }
  expect(keepSelection(rows, rows, selection)).toBe(selection)
})
