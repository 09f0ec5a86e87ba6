import fc from 'fast-check'
import { expect, test } from 'vitest'
import { likeQuery } from './like-query'
import { parseQuery } from './parse-query'
import { splitWithout, withTyped } from './split-without'

test('the articles that a query begins by leaving out are told by their number', () => {
  const query = likeQuery(['quay', 'dawn'], ['a-1', 'b-2'])
  expect(splitWithout(query)).toEqual({ without: '-id:a-1 -id:b-2 ', count: 2, typed: '(quay OR dawn) ' })
  // One word needs no brackets.
  expect(splitWithout(likeQuery(['tariffs'], ['a-1']))).toMatchObject({ count: 1, typed: 'tariffs ' })
  expect(splitWithout('quay -id:a')).toEqual({ without: '', count: 0, typed: 'quay -id:a' })
  expect(splitWithout('-id:a ')).toEqual({ without: '', count: 0, typed: '-id:a ' })
  expect(splitWithout('-id:"a b" quay').count).toBe(0)
})

test('they stay left out while the words are edited, and not in another question', () => {
  expect(withTyped('-id:a (quay OR dawn) ', '(quay OR dawn) ferry')).toBe('-id:a (quay OR dawn) ferry')
  expect(withTyped('-id:a (quay OR dawn) ', '(quay) ')).toBe('-id:a (quay) ')
  expect(withTyped('-id:a (quay OR dawn) ', 'ferry')).toBe('ferry')
  expect(withTyped('-id:a (quay OR dawn) ', ' ')).toBe(' ')
  expect(withTyped('', 'f')).toBe('f')
})

test('both halves are the query, and the first asks for no words', () => {
  const part = fc.constantFrom('-id:a ', '-id:b', ' ', 'quay', '"', '(', ')', '-')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const query = parts.join('')
      const { without, count, typed } = splitWithout(query)
      expect(without + typed).toBe(query)
      const { node } = parseQuery(without)
      const left = node?.kind === 'and' ? node.nodes : node === null ? [] : [node]
      expect(left).toHaveLength(count)
      for (const each of left) expect(each).toMatchObject({ kind: 'not', node: { kind: 'id' } })
    }),
    { numRuns: 500 },
  )
})
