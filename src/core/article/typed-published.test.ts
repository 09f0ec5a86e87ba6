import { expect, test } from 'vitest'
import { typedPublished } from './typed-published'

test.each([
  ['', ''],
  ['  ', ''],
  [' 2021 ', '2021'],
  ['2021-02', '2021-02'],
  ['17 February 2021', '2021-02-17'],
])('“%s” is “%s”', (typed, published) => {
  expect(typedPublished(typed)).toBe(published)
})

test.each(['2021-02-30', 'soon', '2021-02-17 or so'])('“%s” is no date', (typed) => {
  expect(typedPublished(typed)).toBeNull()
})
