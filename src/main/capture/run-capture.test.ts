import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runCapture, type CaptureView, type PageAnswer, type ViewEvents } from './run-capture'

const limits = {
  answer: 20_000,
  load: 30_000,
  unfold: 5_000,
  quiet: 3_000,
  pictures: 20_000,
  snapshot: 10_000,
  pageBytes: 100,
  allBytes: 500,
}
const answer: PageAnswer = {
  url: 'https://post.example/harbour',
  status: 200,
  headers: [['content-type', 'text/html']],
  mediaType: 'text/html',
  length: null,
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function begin(parts: Partial<CaptureView> = {}) {
  let events: ViewEvents | undefined
  const view = {
    open: vi.fn((of: ViewEvents) => {
      events = of
    }),
    stop: vi.fn(),
    unfold: vi.fn(() => Promise.resolve()),
    picturesThere: vi.fn(() => Promise.resolve()),
    snapshot: vi.fn(() => Promise.resolve('mhtml')),
    close: vi.fn(),
    ...parts,
  }
  const run = runCapture(view, limits)
  if (events === undefined) throw new Error('not opened')
  return { view, run, events }
}

test('a page is kept once it and its parts are there', async () => {
  const { view, run, events } = begin()
  expect(run.progress()).toEqual({ stage: 'asking', bytes: 0 })
  events.answered(answer)
  events.grew(40, true)
  expect(run.progress()).toEqual({ stage: 'loading', bytes: 40 })
  events.ready()
  events.loaded()
  expect(await run.result).toEqual({ kind: 'captured', snapshot: 'mhtml', answer, isPartial: false })
  expect(view.close).toHaveBeenCalledTimes(1)
})

test('a page that leads on to another one is left for that one', async () => {
  let unfolded = () => undefined as unknown
  const { view, run, events } = begin({
    unfold: vi
      .fn<() => Promise<void>>()
      .mockReturnValueOnce(new Promise((resolve) => (unfolded = () => resolve())))
      .mockResolvedValue(undefined),
  })
  events.answered(answer)
  events.ready()
  events.loaded()
  const next = { ...answer, url: 'https://post.example/harbour-2' }
  events.answered(next)
  unfolded()
  await vi.advanceTimersByTimeAsync(0)
  expect(view.snapshot).not.toHaveBeenCalled()
  events.ready()
  events.loaded()
  expect(await run.result).toMatchObject({ answer: next })
})

test('no answer in time is told', async () => {
  const { run, view } = begin()
  await vi.advanceTimersByTimeAsync(limits.answer)
  expect(await run.result).toEqual({ kind: 'trouble', trouble: { kind: 'stalled' } })
  expect(view.close).toHaveBeenCalled()
})

test('what stalls after its words have come is kept without the rest', async () => {
  const { run, events, view } = begin()
  events.answered(answer)
  events.ready()
  await vi.advanceTimersByTimeAsync(limits.load)
  expect(await run.result).toMatchObject({ kind: 'captured', isPartial: true })
  expect(view.stop).toHaveBeenCalled()
  expect(view.unfold).not.toHaveBeenCalled()
})

test('what stalls before its words have come is told', async () => {
  const { run, events } = begin()
  events.answered(answer)
  await vi.advanceTimersByTimeAsync(limits.load)
  expect(await run.result).toEqual({ kind: 'trouble', trouble: { kind: 'stalled' } })
})

test.each([
  [{ status: 404 }, { kind: 'status', status: 404 }],
  [{ mediaType: 'application/zip' }, { kind: 'download', mediaType: 'application/zip' }],
  [{ length: 101 }, { kind: 'too-large' }],
])('an answer with %j is no page', async (part, trouble) => {
  const { run, events } = begin()
  events.answered({ ...answer, ...part })
  expect(await run.result).toEqual({ kind: 'trouble', trouble })
})

test('a page that does not say how long it is, is stopped where it is too long', async () => {
  const { run, events } = begin()
  events.answered(answer)
  events.grew(60, true)
  events.grew(60, true)
  expect(await run.result).toEqual({ kind: 'trouble', trouble: { kind: 'too-large' } })
})

test('too many parts are let go of, and the page is kept', async () => {
  const { run, events, view } = begin()
  events.answered(answer)
  events.grew(60, true)
  events.ready()
  events.grew(600, false)
  expect(await run.result).toMatchObject({ kind: 'captured', isPartial: true })
  expect(view.stop).toHaveBeenCalledTimes(1)
})

test('a page that never ends unfolding is kept as it is', async () => {
  const { run, events } = begin({ unfold: () => new Promise(() => undefined) })
  events.answered(answer)
  events.ready()
  events.loaded()
  await vi.advanceTimersByTimeAsync(limits.unfold)
  expect(await run.result).toMatchObject({ kind: 'captured' })
})

const never = () => new Promise<void>(() => undefined)

test('pictures that are on their way are waited for as long as bytes come, however slowly', async () => {
  let isThere = () => undefined as unknown
  const picturesThere = () => new Promise<void>((resolve) => (isThere = () => resolve()))
  const { run, events, view } = begin({ picturesThere })
  events.answered(answer)
  events.ready()
  events.loaded()
  for (let bytes = 0; bytes < 5; bytes += 1) {
    await vi.advanceTimersByTimeAsync(limits.quiet - 1)
    events.grew(1, false)
  }
  expect(view.snapshot).not.toHaveBeenCalled()
  isThere()
  expect(await run.result).toMatchObject({ kind: 'captured', isPartial: false })
  expect(view.stop).not.toHaveBeenCalled()
})

test.each([
  ['stop coming', 0],
  ['come on for ever', 1],
])('pictures that %s are given up, and the page says that parts of it are missing', async (_, bytes) => {
  const { run, events, view } = begin({ picturesThere: never })
  events.answered(answer)
  events.ready()
  events.loaded()
  const longest = bytes === 0 ? limits.quiet : limits.pictures
  for (let at = 1000; at < longest; at += 1000) {
    await vi.advanceTimersByTimeAsync(1000)
    events.grew(bytes, false)
    if (bytes === 0) break
  }
  expect(view.snapshot).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(limits.quiet)
  expect(await run.result).toMatchObject({ kind: 'captured', isPartial: true })
  expect(view.stop).toHaveBeenCalledTimes(1)
  expect(view.snapshot).toHaveBeenCalledTimes(1)
})

test('a page that goes on loading while it is gone down is kept once', async () => {
  let isDown = () => undefined as unknown
  const { run, events, view } = begin({
    unfold: () => new Promise<void>((resolve) => (isDown = () => resolve())),
  })
  events.answered(answer)
  events.ready()
  events.loaded()
  events.grew(600, false)
  isDown()
  expect(await run.result).toMatchObject({ kind: 'captured', isPartial: true })
  expect(view.snapshot).toHaveBeenCalledTimes(1)
})

test('a snapshot that fails or does not end is told', async () => {
  for (const snapshot of [
    () => Promise.reject(new Error('gone')),
    () => new Promise<string>(() => undefined),
  ]) {
    const { run, events } = begin({ snapshot })
    events.answered(answer)
    events.ready()
    events.loaded()
    await vi.advanceTimersByTimeAsync(limits.snapshot)
    expect(await run.result).toEqual({ kind: 'trouble', trouble: { kind: 'no-snapshot' } })
  }
})

test('cancelling closes the view, and what comes later changes nothing', async () => {
  const { run, events, view } = begin()
  run.cancel()
  events.answered(answer)
  events.loaded()
  expect(await run.result).toEqual({ kind: 'cancelled' })
  expect(view.close).toHaveBeenCalledTimes(1)
  expect(view.snapshot).not.toHaveBeenCalled()
})
