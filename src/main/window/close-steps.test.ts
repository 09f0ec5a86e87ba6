import { expect, test } from 'vitest'
import { closeSteps } from './close-steps'

/** A window that is driven by hand, and a clock that is. */
function made() {
  const done: string[] = []
  let now = 0
  let waits: { readonly at: number; readonly run: () => void }[] = []
  const is = { open: true, gone: false, unsaved: true, begun: false }
  const steps = closeSteps({
    isOpen: () => is.open,
    isGone: () => is.gone,
    needsBackup: () => is.unsaved,
    hasBegunBackup: () => is.begun,
    settle: () => done.push('settle'),
    backUp: () => done.push('back up'),
    close: () => done.push('close'),
    later: (run, ms) => {
      const one = { at: now + ms, run }
      waits.push(one)
      return () => {
        waits = waits.filter((other) => other !== one)
      }
    },
  })
  const pass = (seconds: number): void => {
    now += seconds * 1000
    const due = waits.filter(({ at }) => at <= now)
    waits = waits.filter(({ at }) => at > now)
    for (const { run } of due) run()
  }
  return { steps, done, is, pass }
}

test('what was typed is settled first, then backed up; closing comes last', () => {
  const { steps, done, is, pass } = made()
  expect(steps.ask()).toBe('waits')
  // Asked for twice, it closes no sooner.
  expect(steps.ask()).toBe('waits')
  steps.settled()
  is.begun = true
  pass(600)
  expect(done).toEqual(['settle', 'back up'])
  steps.closeNow()
  expect(done).toEqual(['settle', 'back up', 'close'])
  expect(steps.ask()).toBe('closes')
})

test('whoever closes it again while the backup is made wants it closed', () => {
  const { steps } = made()
  steps.ask()
  steps.settled()
  expect(steps.ask()).toBe('closes')
})

test('nothing is waited for where no archive is open, or nobody is there', () => {
  const { steps, is } = made()
  is.open = false
  expect(steps.ask()).toBe('closes')
  Object.assign(is, { open: true, gone: true })
  expect(steps.ask()).toBe('closes')
})

test('a window that does not hear is kept open for eight seconds, and for as long before its backup', () => {
  const { steps, done, pass } = made()
  steps.ask()
  pass(7.9)
  expect(done).toEqual(['settle'])
  pass(0.1)
  expect(done).toEqual(['settle', 'back up'])
  pass(8)
  expect(done).toEqual(['settle', 'back up', 'close'])
})

test('one that hears has half a minute for what was typed in it, and as long to begin its backup', () => {
  const { steps, done, pass } = made()
  steps.ask()
  pass(5)
  steps.heard()
  pass(29)
  expect(done).toEqual(['settle'])
  steps.settled()
  pass(29)
  expect(done).toEqual(['settle', 'back up'])
  pass(1)
  expect(done).toEqual(['settle', 'back up', 'close'])
})

test('where the person stayed, the wait of the earlier attempt does not end a later one', () => {
  const { steps, done, pass } = made()
  steps.ask()
  steps.settled()
  expect(steps.stay()).toBe(true)
  pass(7)
  expect(steps.ask()).toBe('waits')
  pass(2)
  expect(done).toEqual(['settle', 'back up', 'settle'])
  steps.closeNow()
  expect(steps.stay()).toBe(false)
})

test('without anything new no backup is asked for', () => {
  const { steps, done, is } = made()
  is.unsaved = false
  steps.ask()
  steps.settled()
  expect(done).toEqual(['settle', 'close'])
})
