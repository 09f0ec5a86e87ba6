import { expect, test } from 'vitest'
import { addTagPaths } from './add-tag-paths'
import { tagSuggestions } from './tag-suggestions'

test.each([
  ['economy', ['economy']],
  ['economy / trade , war', ['economy/trade', 'war']],
  [' , / ,', []],
  ['War, war, WAR', ['War']],
])('“%s” is typed', (typed, paths) => {
  expect(addTagPaths([], typed)).toEqual(paths)
})

test('a tag that is chosen is not chosen again', () => {
  expect(addTagPaths(['Economy/Trade'], 'economy/trade, ports')).toEqual(['Economy/Trade', 'ports'])
})

test('suggestions hold what is typed, those that begin with it first', () => {
  const paths = ['airport', 'ports', 'trade/ports', 'economy']
  expect(tagSuggestions(paths, [], 'POR')).toEqual(['ports', 'trade/ports', 'airport'])
  expect(tagSuggestions(paths, ['Ports'], 'port')).toEqual(['trade/ports', 'airport'])
  expect(tagSuggestions(paths, [], '')).toEqual([])
  expect(tagSuggestions(paths, [], 'o', 2)).toHaveLength(2)
})
