import { expect, test } from 'vitest'
import type { ReadOutcome } from '@/contract/reading'
import type { ReadJob } from './extractor-place'
import { createReadings } from './readings'

const outcome: ReadOutcome = { kind: 'problem', reason: 'empty', message: '' }
const bytes = Uint8Array.of(1)
const hint = { mediaType: '', fileName: 'a.pdf', charset: '', url: '', token: 'mine' }

test('a reading is followed and ended by its name, and is nobody’s once it is over', async () => {
  let job: ReadJob | undefined
  let done: (outcome: ReadOutcome) => void = () => undefined
  const read = (given: ReadJob) => {
    job = given
    return new Promise<ReadOutcome>((resolve) => {
      done = resolve
    })
  }
  const readings = createReadings({ read }, 'key')
  const reading = readings.read({ bytes, hint })
  expect(readings.progress('mine')).toBeNull()
  job?.onProgress?.({ done: 3, total: 9 })
  expect(readings.progress('mine')).toEqual({ done: 3, total: 9 })
  expect(readings.progress('another')).toBeNull()
  readings.cancel('another')
  expect(job?.signal?.aborted).toBe(false)
  readings.cancel('mine')
  expect(job?.signal?.aborted).toBe(true)
  done(outcome)
  expect(await reading).toBe(outcome)
  expect(readings.progress('mine')).toBeNull()
})
