import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timedTrash } from './timed-trash'

const day = 24 * 60 * 60 * 1000
const now = 1_000 * day
const item = (id: string, daysAgo: number) => ({ id, trashed: now - daysAgo * day })

test('off, or with nothing whose time comes, nothing happens', () => {
  expect(timedTrash({ items: [item('a', 900)], days: 0, warned: 1, now })).toEqual({ remove: [], warn: 0 })
  expect(timedTrash({ items: [item('a', 2)], days: 30, warned: 0, now })).toEqual({ remove: [], warn: 0 })
  expect(timedTrash({ items: [{ id: 'a', trashed: 0 }], days: 30, warned: 0, now }).warn).toBe(0)
})

test('first a warning, a day later the removal of what it spoke of', () => {
  const items = [item('old', 40), item('soon', 28), item('new', 1)]
  expect(timedTrash({ items, days: 30, warned: 0, now })).toEqual({ remove: [], warn: 2 })
  expect(timedTrash({ items, days: 30, warned: now, now: now + 1000 })).toEqual({ remove: [], warn: 0 })
  expect(timedTrash({ items, days: 30, warned: now, now: now + day })).toEqual({ remove: ['old'], warn: 1 })
  expect(timedTrash({ items, days: 30, warned: now, now: now + 3 * day })).toEqual({
    remove: ['old', 'soon'],
    warn: 0,
  })
})

test('nothing ever goes that no warning of a day before spoke of, nor before its time', () => {
  const moment = fc.integer({ min: 1, max: 2_000 }).map((days) => days * day)
  fc.assert(
    fc.property(
      fc.array(moment, { maxLength: 8 }),
      fc.integer({ min: 0, max: 400 }),
      fc.oneof(fc.constant(0), moment),
      moment,
      (trashed, days, warned, at) => {
        const items = trashed.map((when, index) => ({ id: String(index), trashed: when }))
        const { remove } = timedTrash({ items, days, warned, now: at })
        for (const id of remove) {
          const when = trashed[Number(id)] ?? 0
          expect(days).toBeGreaterThan(0)
          expect(warned).toBeGreaterThan(0)
          expect(at - warned).toBeGreaterThanOrEqual(day)
          expect(when).toBeLessThanOrEqual(warned)
          expect(when + days * day).toBeLessThanOrEqual(at)
        }
      },
    ),
  )
})
