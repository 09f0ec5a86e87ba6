import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createIds } from './create-ids'

const random = () => '3f0c9a7e-52b1-4d6a-9c11-5e7f00aa1234'

test('an id is a UUID of version 7, with the moment first', () => {
  const newId = createIds(() => 1_700_000_000_000, random)
  expect(newId()).toBe('018bcfe5-6800-7000-9c11-5e7f00aa1234')
  expect(newId()).toBe('018bcfe5-6800-7001-9c11-5e7f00aa1234')
})

test('law: ids rise, whatever the clock does, also where many are made in one moment', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 60 }), (moments) => {
      let at = 0
      const newId = createIds(() => moments[at % moments.length] ?? 0, random)
      const ids: string[] = []
      for (const times of moments) {
        for (let made = 0; made < times; made += 1) ids.push(newId())
        at += 1
      }
      expect(ids).toEqual([...ids].sort())
      expect(new Set(ids).size).toBe(ids.length)
    }),
  )
  const many = createIds(() => 5, random)
  const ids = Array.from({ length: 10_000 }, many)
  expect(ids).toEqual([...ids].sort())
  expect(new Set(ids).size).toBe(ids.length)
})
