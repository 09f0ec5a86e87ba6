import { expect, test } from 'vitest'
import { takeTurns } from './take-turns'

test('what comes later begins when all before it have ended, and sees what they did', async () => {
  const turn = takeTurns()
  let value = 0
  const add = () =>
    turn(async () => {
      const read = value
      await Promise.resolve()
      value = read + 1
      return value
    })
  expect(await Promise.all([add(), add(), add()])).toEqual([1, 2, 3])
})

test('one that fails is told to who gave it and holds up nobody', async () => {
  const turn = takeTurns()
  const failed = turn(() => Promise.reject(new Error('full')))
  const after = turn(() => Promise.resolve('done'))
  await expect(failed).rejects.toThrow('full')
  expect(await after).toBe('done')
})
