import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ArchiveMoment } from '@/store/watch-archive'
import { createArchiveTick } from './archive-tick'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function made() {
  let next: ((moment: ArchiveMoment) => void) | null = null
  let stopped = 0
  const tick = createArchiveTick(
    (listener) => {
      next = listener
      return () => {
        stopped += 1
      }
    },
    () => Date.now(),
  )
  const heard: string[] = []
  const hear = () => tick.subscribe(() => heard.push(tick.current()))
  return {
    tick,
    heard,
    hear,
    isWatching: () => next !== null,
    stopped: () => stopped,
    give: (commit: number, queued: number, isImport = false) =>
      next?.({ commit, queued, isImport, items: commit, undo: null, redo: null }),
  }
}

test('nothing is watched before somebody listens, and nothing is known at first', () => {
  const { tick, hear, isWatching } = made()
  expect([tick.current(), isWatching()]).toEqual(['', false])
  hear()
  expect([tick.current(), isWatching()]).toEqual(['', true])
})

test('who listened before the first state was known is told of it: they may have read before', () => {
  const { heard, hear, give } = made()
  hear()
  give(1, 1)
  expect(heard).toEqual(['1:1'])
})

test('what a person does is told at once, what the analysis does at most every while, the last of it always', () => {
  const { heard, hear, give } = made()
  hear()
  give(1, 1)
  give(1, 2)
  give(1, 3)
  expect(heard).toEqual(['1:1'])
  give(2, 4)
  expect(heard).toEqual(['1:1', '2:4'])
  give(2, 5)
  vi.advanceTimersByTime(1499)
  expect(heard).toEqual(['1:1', '2:4'])
  give(2, 6)
  vi.advanceTimersByTime(1)
  expect(heard).toEqual(['1:1', '2:4', '2:6'])
  vi.advanceTimersByTime(5000)
  give(2, 7)
  vi.advanceTimersByTime(0)
  expect(heard.at(-1)).toBe('2:7')
})

test('a list that comes later finds the word as it is, and is told what comes after it, though others have left', () => {
  const { tick, heard, hear, give } = made()
  const leave = tick.subscribe(() => undefined)
  give(1, 1)
  leave()
  give(1, 2)
  hear()
  expect(tick.current()).toBe('1:1')
  vi.advanceTimersByTime(1500)
  expect(heard).toEqual(['1:2'])
})

test('the same state again tells nobody, and after the end nothing does', () => {
  const { tick, heard, hear, give, stopped } = made()
  hear()
  give(1, 1)
  give(1, 1)
  give(1, 2)
  tick.dispose()
  vi.advanceTimersByTime(5000)
  expect([heard, stopped()]).toEqual([['1:1'], 1])
})

test('batches of an import are told at most every while, the last one always, what a person does between them at once', () => {
  const { tick, heard, hear, give } = made()
  hear()
  give(1, 1)
  give(2, 2, true)
  give(3, 3, true)
  expect(tick.commit()).toBe(1)
  vi.advanceTimersByTime(4000)
  expect(heard).toEqual(['1:1', '3:3'])
  give(4, 4, true)
  give(5, 5)
  expect(heard).toEqual(['1:1', '3:3', '5:5'])
  give(6, 6, true)
  vi.advanceTimersByTime(4000)
  expect(tick.commit()).toBe(6)
  // It has ended: nothing is held back any more.
  give(7, 7, true)
  give(7, 7)
  expect(tick.commit()).toBe(7)
})

test('the state of the archive is told at once, also while an import has lists wait', () => {
  const { tick, give } = made()
  const items: (number | undefined)[] = []
  const stop = tick.onMoment(() => items.push(tick.moment()?.items))
  give(1, 1)
  give(2, 2, true)
  expect(items).toEqual([1, 2])
  expect(tick.commit()).toBe(1)
  stop()
  give(3, 3)
  expect(items).toEqual([1, 2])
})
