import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { AnalyseReply } from '@/contract/analyse-messages'
import { startAnalysis } from './start-analysis'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A worker as far as it is spoken with here: what it was asked, and how it answers. */
function started() {
  const target = new EventTarget()
  const asked: unknown[] = []
  const worker = Object.assign(target, {
    postMessage: (message: unknown) => asked.push(message),
    terminate: vi.fn(),
  })
  const on = { failed: vi.fn(), waiting: vi.fn(), spare: vi.fn() }
  const analysis = startAnalysis(() => worker, on)
  const reply = (data: AnalyseReply): void => {
    target.dispatchEvent(new MessageEvent('message', { data }))
  }
  return { analysis, asked, worker, on, reply }
}

test('begins to work at once, and tells how many wait', () => {
  const { asked, on, reply } = started()
  expect(asked).toEqual([{ kind: 'work' }])
  reply({ kind: 'analysed', itemId: 'a', waiting: 3 })
  reply({ kind: 'idle', isDone: true })
  expect(on.waiting.mock.calls).toEqual([[3], [0]])
})

test('is spare once it has had nothing to do for a while', () => {
  const { on, reply } = started()
  vi.advanceTimersByTime(60_000)
  expect(on.spare).not.toHaveBeenCalled()
  reply({ kind: 'idle', isDone: true })
  expect(on.spare).not.toHaveBeenCalled()
  vi.advanceTimersByTime(60_000)
  expect(on.spare).toHaveBeenCalledOnce()
})

test('is not spare where something is left, was asked, or came up meanwhile', () => {
  const { analysis, on, reply } = started()
  reply({ kind: 'idle', isDone: false })
  vi.advanceTimersByTime(60_000)
  reply({ kind: 'idle', isDone: true })
  analysis.ask({ kind: 'first', itemId: 'a' })
  vi.advanceTimersByTime(60_000)
  reply({ kind: 'idle', isDone: true })
  reply({ kind: 'analysed', itemId: 'a', waiting: 1 })
  vi.advanceTimersByTime(60_000)
  expect(on.spare).not.toHaveBeenCalled()
})

test('is not told to be spare when it has been ended', () => {
  const { analysis, worker, on, reply } = started()
  reply({ kind: 'idle', isDone: true })
  analysis.dispose()
  vi.advanceTimersByTime(60_000)
  expect(worker.terminate).toHaveBeenCalledOnce()
  expect(on.spare).not.toHaveBeenCalled()
})
