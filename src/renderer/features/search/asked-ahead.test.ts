import { expect, test } from 'vitest'
import type { SearchAnswer } from '@/core/index/search-hit'
import type { SearchAsk, Session } from '@/renderer/session/session'
import { createAskedAhead } from './asked-ahead'
import type { HitAsk } from './find-hits'

const never = new AbortController().signal
const askFor = (query: string): HitAsk => ({ query, offset: 0, count: 20, sort: 'relevance', preview: true })

/** A session whose search answers when it is told to; what was asked, and what was called off. */
function heldSession() {
  const asked: string[] = []
  const calledOff: string[] = []
  const answers: (() => void)[] = []
  const search = ({ query, sort }: SearchAsk, signal: AbortSignal): Promise<SearchAnswer> => {
    asked.push(sort === 'relevance' ? query : `${query} ${sort}`)
    signal.addEventListener('abort', () => calledOff.push(query))
    return new Promise((resolve) => {
      answers.push(() => {
        resolve({ hits: [], items: [], groups: [], taken: 0, total: asked.length } as unknown as SearchAnswer)
      })
    })
  }
  const session = { search } as unknown as Session
  return { session, asked, calledOff, answer: () => answers.forEach((each) => each()) }
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

test('what was asked ahead is not asked again', async () => {
  const { session, asked, answer } = heldSession()
  const ahead = createAskedAhead()
  ahead.begin(session, askFor('quay'))
  const page = ahead.find(session, askFor('quay'), never)
  answer()
  expect((await page).total).toBe(1)
  expect(asked).toEqual(['quay'])
})

test('another question is asked by itself, and so is the same one a second time', () => {
  const { session, asked } = heldSession()
  const ahead = createAskedAhead()
  ahead.begin(session, askFor('quay'))
  void ahead.find(session, { ...askFor('quay'), sort: 'captured' }, never)
  void ahead.find(session, askFor('quay'), never)
  void ahead.find(session, askFor('quay'), never)
  expect(asked).toEqual(['quay', 'quay captured', 'quay'])
})

test('what nobody takes within the task is called off', async () => {
  const { session, asked, calledOff } = heldSession()
  const ahead = createAskedAhead()
  ahead.begin(session, askFor('quay'))
  await nextTask()
  await nextTask()
  expect(calledOff).toEqual(['quay'])
  void ahead.find(session, askFor('quay'), never)
  expect(asked).toEqual(['quay', 'quay'])
})

test('who had called it off before is not answered', async () => {
  const { session, calledOff } = heldSession()
  const ahead = createAskedAhead()
  ahead.begin(session, askFor('quay'))
  ahead.find(session, askFor('quay'), AbortSignal.abort()).catch(() => undefined)
  expect(calledOff).toEqual(['quay'])
  await nextTask()
})

test('who took it can call it off', () => {
  const { session, calledOff } = heldSession()
  const controller = new AbortController()
  const ahead = createAskedAhead()
  ahead.begin(session, askFor('quay'))
  const page = ahead.find(session, askFor('quay'), controller.signal)
  page.catch(() => undefined)
  controller.abort()
  expect(calledOff).toEqual(['quay'])
})

test('the next key takes the place of the one before', () => {
  const { session, asked, calledOff } = heldSession()
  const ahead = createAskedAhead()
  ahead.begin(session, askFor('q'))
  ahead.begin(session, askFor('qu'))
  expect(asked).toEqual(['q', 'qu'])
  expect(calledOff).toEqual(['q'])
})
