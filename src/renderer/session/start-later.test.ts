import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { after } from './after'
import { startLater } from './start-later'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('starts by itself after the delay, and once', () => {
  const start = vi.fn(() => ({ dispose: vi.fn() }))
  const later = startLater(start, after(800))
  expect(later.started()).toBeNull()
  vi.advanceTimersByTime(800)
  expect(start).toHaveBeenCalledTimes(1)
  later.get()
  expect(start).toHaveBeenCalledTimes(1)
})

test('starts at once when it is needed', () => {
  const start = vi.fn(() => ({ dispose: vi.fn() }))
  const later = startLater(start, after(800))
  const thing = later.get()
  vi.advanceTimersByTime(800)
  expect(start).toHaveBeenCalledTimes(1)
  expect(later.started()).toBe(thing)
})

test('what rests has ended, and starts anew when it is needed', () => {
  const ends = vi.fn()
  const later = startLater(() => ({ dispose: ends }), after(800))
  const first = later.get()
  later.rest()
  expect(ends).toHaveBeenCalledTimes(1)
  expect(later.started()).toBeNull()
  expect(later.get()).not.toBe(first)
})

test('what was disposed of before never starts', () => {
  const start = vi.fn(() => ({ dispose: vi.fn() }))
  startLater(start, after(800)).dispose()
  vi.advanceTimersByTime(800)
  expect(start).not.toHaveBeenCalled()
})

test('who waits gets the thing once something else starts it', async () => {
  const later = startLater(() => ({ dispose: () => undefined }), after(800))
  const waiting = later.whenStarted()
  expect(later.started()).toBeNull()
  const thing = later.get()
  expect(await waiting).toBe(thing)
  expect(await later.whenStarted()).toBe(thing)
})
