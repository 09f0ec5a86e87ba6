import { expect, test } from 'vitest'
import { restAsLong } from './rest-as-long'

test('a pause is as long as the work before it, neither without end nor none at all', async () => {
  let clock = 1000
  const waits: number[] = []
  const pause = restAsLong(
    () => clock,
    (ms) => {
      waits.push(ms)
      clock += ms
      return Promise.resolve()
    },
  )
  for (const work of [80, 0, 9000, 30]) {
    clock += work
    await pause()
  }
  expect(waits).toEqual([80, 4, 500, 30])
})
