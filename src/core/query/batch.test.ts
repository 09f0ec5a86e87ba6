import { expect, test } from 'vitest'
import { linesWithoutName, namesOfLines, queryOfNames } from './batch'
import { parseQuery } from './parse-query'

test('a name a line, other names behind it, empty lines and repetitions left out', () => {
  expect(namesOfLines('Ann Lee | A. Lee\r\n\n  \nann lee|Lee\n—\nBen "Boy" Carter')).toEqual([
    { name: 'Ann Lee', forms: ['A. Lee', 'Lee'] },
    { name: 'Ben "Boy" Carter', forms: [] },
  ])
})

test('lines that have nothing to search for are known, and empty ones are none', () => {
  expect(linesWithoutName('🔥\n\n — | … \r\nAnn Lee\n🔥 | Ann Lee\n 7 ')).toEqual(['🔥', '— | …'])
})

test('names are searched word for word, whatever stands in them', () => {
  const { node, notices } = parseQuery(queryOfNames(['Ann Lee', 'Ben "Boy" Carter', 'NOT', 'a* OR b~2']))
  expect(notices).toEqual([])
  expect(node).toMatchObject({
    kind: 'or',
    nodes: [
      { terms: ['ann', 'lee'], prefix: false },
      { terms: ['ben', 'boy', 'carter'] },
      { terms: ['not'] },
      { terms: ['a', 'or', 'b', '2'], prefix: false },
    ],
  })
})
