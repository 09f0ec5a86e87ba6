import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createUploads } from './uploads'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})
const piece = (...bytes: number[]) => Uint8Array.from(bytes)

test('pieces come together in their order', () => {
  const uploads = createUploads()
  const name = uploads.add('', piece(1, 2)) ?? ''
  expect(uploads.add(name, piece(3))).toBe(name)
  expect([...(uploads.end(name, piece(4)) ?? [])]).toEqual([1, 2, 3, 4])
  expect(uploads.end(name, piece(5))).toBeNull()
})

test('what gets no further piece for a minute is let go of; what goes on is not', () => {
  const uploads = createUploads()
  const left = uploads.add('', piece(1)) ?? ''
  const slow = uploads.add('', piece(1)) ?? ''
  vi.advanceTimersByTime(40_000)
  expect(uploads.add(slow, piece(2))).toBe(slow)
  vi.advanceTimersByTime(40_000)
  expect(uploads.end(left, piece(2))).toBeNull()
  expect([...(uploads.end(slow, piece(3)) ?? [])]).toEqual([1, 2, 3])
  expect(vi.getTimerCount()).toBe(0)
})
