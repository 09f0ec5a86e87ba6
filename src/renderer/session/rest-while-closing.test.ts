import { expect, onTestFinished, test, vi } from 'vitest'
import { useBackups } from './backup/use-backups'
import { restWhileClosing } from './rest-while-closing'
import { after } from './after'
import { startLater } from './start-later'

test('it rests from when the window is to close until the person stays', () => {
  const ends = vi.fn()
  const starts = vi.fn(() => ({ dispose: ends }))
  const worker = restWhileClosing(startLater(starts, after(1000)))
  const { set } = useBackups.getState()
  onTestFinished(() => {
    set({ closing: { kind: 'no' } })
    worker.dispose()
  })
  worker.get()
  set({ closing: { kind: 'settling' } })
  set({ closing: { kind: 'waiting' } })
  expect(ends).toHaveBeenCalledTimes(1)
  expect(worker.started()).toBeNull()
  set({ closing: { kind: 'no' } })
  expect(starts).toHaveBeenCalledTimes(2)
  worker.dispose()
  set({ closing: { kind: 'settling' } })
  set({ closing: { kind: 'no' } })
  expect(starts).toHaveBeenCalledTimes(2)
})
