import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ReadOutcome } from '@/contract/reading'
import { createExtractor } from './create-extractor'
import { createExtractorPlace, type ExtractorPlace, type HandedJob } from './extractor-place'

const hint = { mediaType: 'text/html', fileName: 'a.html', charset: '', url: '' }
const job = (name: string) => ({ bytes: new TextEncoder().encode(name), hint })
const nameOf = ({ bytes }: HandedJob) => new TextDecoder().decode(bytes)
const outcome = (message: string): ReadOutcome => ({ kind: 'problem', reason: 'no-text', message })
const limits = { timeLimit: 100, startLimit: 1000, idleLimit: 5000, mostJobs: 10 }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A place with a page that answers each job by its name, except that it hangs or dies as the job says. */
function place() {
  const seen: string[] = []
  let opened = 0
  let killed = 0
  let closed = 0
  const made = createExtractorPlace({
    ...limits,
    timeLimit: () => limits.timeLimit,
    open: (own) => {
      opened += 1
      let isAlive = true
      const work = async () => {
        for (;;) {
          const taken = await own.take()
          if (!isAlive) return
          const name = nameOf(taken)
          seen.push(`${name} ${taken.way}`)
          if (name === 'dies' || (name === 'dies once' && taken.way === 'whole')) {
            isAlive = false
            own.gone()
            return
          }
          if (name.startsWith('hangs') && (name === 'hangs' || taken.way === 'whole')) return
          own.tell(name === 'lies' ? { kind: 'article' } : outcome(`${name} ${taken.way}`))
        }
      }
      void work()
      return {
        close: () => {
          isAlive = false
          closed += 1
        },
        kill: () => {
          isAlive = false
          killed += 1
        },
      }
    },
  })
  return { made, seen, opened: () => opened, killed: () => killed, closed: () => closed }
}

const reader = (...places: ExtractorPlace[]) => createExtractor(places)

test('no process before there is work, then one for all of it, closed when idle', async () => {
  const { made, opened, killed, closed } = place()
  const { read } = reader(made)
  expect(opened()).toBe(0)
  expect(await Promise.all(['a', 'b', 'c'].map((name) => read(job(name))))).toEqual([
    outcome('a whole'),
    outcome('b whole'),
    outcome('c whole'),
  ])
  expect([opened(), killed()]).toEqual([1, 0])
  await vi.advanceTimersByTimeAsync(limits.idleLimit)
  expect([closed(), killed()]).toEqual([1, 0])
  expect(await read(job('d'))).toEqual(outcome('d whole'))
  expect(opened()).toBe(2)
})

test('after many jobs a process is ended and the next one goes on, with each job read once', async () => {
  const { made, seen, opened, killed, closed } = place()
  const { read } = reader(made)
  const names = Array.from({ length: 25 }, (_, number) => `page ${String(number)}`)
  const read25 = await Promise.all(names.map((name) => read(job(name))))
  expect(read25).toEqual(names.map((name) => outcome(`${name} whole`)))
  expect(seen).toEqual(names.map((name) => `${name} whole`))
  expect([opened(), closed(), killed()]).toEqual([3, 2, 0])
})

test('two places work at once', async () => {
  const [one, two] = [place(), place()]
  const { read } = reader(one.made, two.made)
  await Promise.all(['a', 'b'].map((name) => read(job(name))))
  expect([one.seen, two.seen]).toEqual([['a whole'], ['b whole']])
})

test('what hangs is ended, and read again without a parser', async () => {
  const { made, seen, killed } = place()
  const { read } = reader(made)
  const answers = Promise.all(['hangs once', 'b'].map((name) => read(job(name))))
  await vi.advanceTimersByTimeAsync(limits.timeLimit)
  expect(await answers).toEqual([outcome('hangs once plain'), outcome('b whole')])
  expect(killed()).toBe(1)
  expect(seen).toContain('hangs once whole')
})

test('what hangs twice is given up with the reason, and the next is read', async () => {
  const { made } = place()
  const { read } = reader(made)
  const answers = Promise.all(['hangs', 'b'].map((name) => read(job(name))))
  await vi.advanceTimersByTimeAsync(3 * limits.timeLimit)
  expect(await answers).toMatchObject([
    { kind: 'problem', reason: 'unreadable', message: expect.stringContaining('“a.html”') as unknown },
    { message: 'b whole' },
  ])
})

test('a process that dies is begun anew', async () => {
  const { made, opened } = place()
  const { read } = reader(made)
  expect(await read(job('dies once'))).toEqual(outcome('dies once plain'))
  expect(await read(job('dies'))).toMatchObject({ reason: 'unreadable' })
  expect(opened()).toBeGreaterThan(1)
})

test('an answer that is none of ours ends the process', async () => {
  const { made, killed } = place()
  expect(await reader(made).read(job('lies'))).toMatchObject({ reason: 'unreadable' })
  expect(killed()).toBe(2)
})

test('a page that never comes up is given up', async () => {
  const made = createExtractorPlace({
    ...limits,
    timeLimit: () => limits.timeLimit,
    open: () => ({ close: () => undefined, kill: () => undefined }),
  })
  const answer = reader(made).read(job('a'))
  await vi.advanceTimersByTimeAsync(2 * limits.startLimit)
  expect(await answer).toMatchObject({ reason: 'unreadable' })
})

test('what is stopped while it is read ends its process, and is not tried another way; the next job goes on', async () => {
  const only = place()
  const extractor = createExtractor([only.made])
  const ending = new AbortController()
  const hanging = extractor.read({ ...job('hangs whole'), signal: ending.signal })
  const next = extractor.read(job('fine'))
  await vi.advanceTimersByTimeAsync(1)
  ending.abort()
  expect(await hanging).toMatchObject({
    kind: 'problem',
    message: expect.stringContaining('stopped') as string,
  })
  expect(await next).toEqual(outcome('fine whole'))
  expect(only.seen).toEqual(['hangs whole whole', 'fine whole'])
})

test('what is stopped before its turn is never begun', async () => {
  const only = place()
  const extractor = createExtractor([only.made])
  const ending = new AbortController()
  const first = extractor.read(job('first'))
  const second = extractor.read({ ...job('second'), signal: ending.signal })
  ending.abort()
  await vi.advanceTimersByTimeAsync(1)
  expect(await first).toEqual(outcome('first whole'))
  expect(await second).toMatchObject({ kind: 'problem' })
  expect(only.seen).toEqual(['first whole'])
})
