import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useBackups } from './backup/use-backups'
import { leaveWindow } from './leave-window'

beforeEach(() => {
  vi.useFakeTimers()
  useBackups.getState().set({ closing: { kind: 'no' } })
})
afterEach(() => {
  vi.useRealTimers()
})

function made() {
  const told: string[] = []
  const tell = (what: string) => () => {
    told.push(what)
    return Promise.resolve()
  }
  return { told, platform: { leaveGoesOn: tell('goes on'), leaveSettled: tell('settled') } }
}

test('main hears of it for as long as it takes, and at its end', async () => {
  const { told, platform } = made()
  let end: () => void = () => undefined
  const left = leaveWindow(() => new Promise((resolve) => (end = resolve)), platform)
  expect(useBackups.getState().closing).toEqual({ kind: 'settling' })
  await vi.advanceTimersByTimeAsync(25_000)
  end()
  await left
  await vi.advanceTimersByTimeAsync(60_000)
  expect(told).toEqual(['goes on', 'goes on', 'settled'])
})

test('what never ends does not keep the app for ever', async () => {
  const { told, platform } = made()
  void leaveWindow(() => new Promise(() => undefined), platform)
  await vi.advanceTimersByTimeAsync(60 * 60_000)
  expect(told).toHaveLength(29)
})
