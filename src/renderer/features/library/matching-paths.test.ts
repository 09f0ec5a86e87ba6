import { expect, test } from 'vitest'
import { matchingPaths } from './matching-paths'

const paths = ['Economy', 'Economy/Trade', 'Foreign trade', 'Tradition', 'War'].map((path) => ({
  id: path,
  path,
}))
const found = (typed: string) => matchingPaths(paths, typed).map((one) => one.path)

test('what begins with the words stands before what only has them', () => {
  expect(found('trad')).toEqual(['Economy/Trade', 'Tradition', 'Foreign trade'])
  expect(found('ECONOMY/')).toEqual(['Economy/Trade'])
})

test('nothing typed shows all, by name', () => {
  expect(found('')).toEqual(['Economy', 'Economy/Trade', 'Foreign trade', 'Tradition', 'War'])
})
