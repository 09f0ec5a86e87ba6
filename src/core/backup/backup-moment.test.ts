import { expect, test } from 'vitest'
import { backupMoment } from './backup-moment'

const now = Date.UTC(2026, 4, 3, 9)
const at = (...moments: number[]) => moments.map((made) => ({ made }))

test('a backup is of now, where that is after all that it goes on from', () => {
  expect(backupMoment(now, { continued: at(now - 5000), there: at(now - 5000, now - 9000) })).toBe(now)
  expect(backupMoment(now, { continued: [], there: [] })).toBe(now)
})

test('where the clock was set back, it is after what it goes on from, and not after another computer’s', () => {
  const future = now + 86_400_000
  expect(backupMoment(now, { continued: at(future), there: at(future) })).toBe(future + 1000)
  expect(backupMoment(now, { continued: at(now - 1000), there: at(now - 1000, future) })).toBe(now)
})

test('no two have one second', () => {
  expect(backupMoment(now, { continued: [], there: at(now + 500, now + 1000, now + 2999) })).toBe(now + 3000)
})
