import { expect, test } from 'vitest'
import { handedLinks } from './handed-links'

const link = (number: number) => `cuttings://clip?url=https%3A%2F%2Fpost.example%2F${String(number)}`

test('what is handed over is taken once, the first start included', () => {
  let told = 0
  const links = handedLinks(['cuttings', link(1)], () => (told += 1))
  links.hand([link(2)])
  links.hand(['cuttings'])
  expect(told).toBe(1)
  expect(links.take()).toEqual(
    [1, 2].map((number) => ({ kind: 'link', url: `https://post.example/${String(number)}` })),
  )
  expect(links.take()).toEqual([])
})

test('more than a person hands over at once are refused, and told once', () => {
  const links = handedLinks([], () => undefined)
  for (let number = 0; number < 30; number += 1) links.hand([link(number)])
  const taken = links.take()
  expect(taken.map(({ kind }) => kind)).toEqual([...Array.from({ length: 20 }, () => 'link'), 'refused'])
})
