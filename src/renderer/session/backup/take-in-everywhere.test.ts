import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { takeInEverywhere } from './take-in-everywhere'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Node has none: held until what they were asked for with ends. */
function lockManager() {
  const held = new Set<string>()
  return {
    request: (name: string, work: () => Promise<void>) => {
      held.add(name)
      return work().finally(() => held.delete(name))
    },
    query: () => Promise.resolve({ held: [...held].map((name) => ({ name })), pending: [] }),
  } as unknown as LockManager
}

test('what is typed in every window is taken in, and one that has gone is not waited for', async () => {
  const locks = lockManager()
  const taken: string[] = []
  const open = (id: string, database = 'archive') =>
    takeInEverywhere({
      database,
      id,
      locks,
      takeIn: async () => {
        await Promise.resolve()
        taken.push(id)
      },
    })
  const windows = [open('a'), open('b'), open('c'), open('d', 'archive-2')]
  await windows[0]?.takeIn()
  expect(taken.sort()).toEqual(['a', 'b', 'c'])
  windows[2]?.dispose()
  await vi.waitFor(async () => {
    expect((await locks.query()).held).toHaveLength(3)
  })
  await windows[1]?.takeIn()
  expect(taken.sort()).toEqual(['a', 'a', 'b', 'b', 'c'])
  for (const window of windows) window.dispose()
})

test('a window that hangs is waited for a moment only', async () => {
  const locks = lockManager()
  const open = (id: string, takeIn: () => Promise<void>) =>
    takeInEverywhere({ database: 'archive', id, locks, takeIn })
  const here = open('a', () => Promise.resolve())
  const hanging = open('b', () => new Promise(() => undefined))
  let isOver = false
  const taken = here.takeIn().then(() => (isOver = true))
  await vi.advanceTimersByTimeAsync(4900)
  expect(isOver).toBe(false)
  await vi.advanceTimersByTimeAsync(200)
  await taken
  here.dispose()
  hanging.dispose()
})
