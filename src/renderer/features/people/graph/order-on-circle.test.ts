import { expect, test } from 'vitest'
import { orderOnCircle } from './order-on-circle'

test('those who go together stand together, and each stands once', () => {
  const links = [
    { a: 'a', b: 'd', items: 9 },
    { a: 'b', b: 'c', items: 5 },
    { a: 'd', b: 'b', items: 1 },
  ]
  expect(orderOnCircle(['a', 'b', 'c', 'd'], links)).toEqual(['a', 'd', 'b', 'c'])
  expect(orderOnCircle([], [])).toEqual([])
})
