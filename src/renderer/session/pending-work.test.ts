import { expect, test } from 'vitest'
import { createPendingWork } from './pending-work'

/** Transactions that a test ends by hand. */
function parts() {
  const events: string[] = []
  let writing: Promise<void> | null = null
  let end: () => void = () => undefined
  return {
    events,
    startWrite: () => {
      events.push('write')
      writing = new Promise((resolve) => {
        end = () => {
          events.push('written')
          writing = null
          resolve()
        }
      })
    },
    endWrite: () => {
      end()
    },
    given: {
      transactions: { ended: () => writing ?? Promise.resolve(), isWriting: () => writing !== null },
      leaveField: () => {
        events.push('left')
      },
      nextTask: () => new Promise<void>((resolve) => setImmediate(resolve)),
    },
  }
}

const tasks = async (count: number): Promise<void> => {
  for (let done = 0; done < count; done += 1) await new Promise((resolve) => setImmediate(resolve))
}

test('leaves the field first, and waits for a write that begins a few reads later', async () => {
  const { events, startWrite, endWrite, given } = parts()
  const pending = createPendingWork({
    ...given,
    leaveField: () => {
      given.leaveField()
      // A command that reads three times before it writes.
      void tasks(3).then(startWrite)
    },
  })
  const settled = pending.settle().then(() => events.push('settled'))
  await tasks(20)
  expect(events).toEqual(['left', 'write'])
  endWrite()
  await settled
  expect(events).toEqual(['left', 'write', 'written', 'settled'])
})

test('waits for what is held, however long and whatever comes of it, and passes it through', async () => {
  const { events, given } = parts()
  const pending = createPendingWork(given)
  let fail: (error: Error) => void = () => undefined
  const work = pending.hold(new Promise((_, reject) => (fail = reject)))
  void pending.hold(work, 'Saving an article').catch(() => undefined)
  const settled = pending.settle().then(() => events.push('settled'))
  await tasks(20)
  expect(events).toEqual(['left'])
  expect(pending.underWay()).toEqual(['Saving an article'])
  fail(new Error('refused'))
  await expect(work).rejects.toThrow('refused')
  await settled
  expect(pending.underWay()).toEqual([])
})

test('asks whoever wants to be asked, and waits for that too', async () => {
  const { events, given } = parts()
  const pending = createPendingWork(given)
  const stop = pending.onLeave(async () => {
    await tasks(10)
    events.push('kept')
  })
  pending.onLeave(() => Promise.reject(new Error('refused')))
  await pending.settle()
  expect(events).toEqual(['left', 'kept'])
  stop()
  await pending.settle()
  expect(events).toEqual(['left', 'kept', 'left'])
})

test('takes in what is typed without leaving the field, and whatever comes of one of them', async () => {
  const { events, given } = parts()
  const pending = createPendingWork(given)
  let written: () => void = () => undefined
  pending.onLeave(() => Promise.reject(new Error('full')))
  const stop = pending.onLeave(() => new Promise<void>((resolve) => (written = resolve)))
  const taken = pending.takeIn().then(() => events.push('taken'))
  await tasks(5)
  expect(events).toEqual([])
  written()
  await taken
  stop()
  await pending.takeIn()
  expect(events).toEqual(['taken'])
})
