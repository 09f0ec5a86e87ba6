import { expect, test } from 'vitest'
import type { SearchReply, SearchRequest } from '@/contract/search-messages'
import { createSearchClient } from './search-client'

/** Stands for the worker: keeps what it is told, and says what the test wants. */
class FakeWorker extends EventTarget {
  readonly asked: SearchRequest[] = []
  terminated = false

  postMessage(request: SearchRequest): void {
    this.asked.push(request)
  }
  terminate(): void {
    this.terminated = true
  }
  say(reply: SearchReply): void {
    this.dispatchEvent(new MessageEvent('message', { data: reply }))
  }
  die(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }))
  }
}

function newClient() {
  const workers: FakeWorker[] = []
  const client = createSearchClient(() => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker as unknown as Worker
  })
  const worker = (): FakeWorker => {
    const last = workers.at(-1)
    if (last === undefined) throw new Error('no worker was started')
    return last
  }
  return { client, workers, worker }
}

const ask = {
  query: 'envoy',
  offset: 0,
  limit: 10,
  sort: 'relevance',
  preview: true,
  explain: false,
  once: false,
} as const
const answer = {
  hits: [],
  items: [],
  type: null,
  groups: [],
  taken: 0,
  total: 3,
  empty: 0,
  isAtMost: false,
  isPreview: false,
  sort: 'relevance' as const,
  notices: [],
  pending: 0,
}

test('answers reach the one who asked, in whatever order they come', async () => {
  const { client, worker } = newClient()
  const first = client.search(ask, new AbortController().signal)
  const second = client.search({ ...ask, query: 'talks' }, new AbortController().signal)
  expect(worker().asked).toEqual([
    { kind: 'search', id: 1, ...ask },
    { kind: 'search', id: 2, ...ask, query: 'talks' },
  ])
  worker().say({ kind: 'answer', id: 2, answer: { ...answer, total: 2 } })
  worker().say({ kind: 'answer', id: 1, answer })
  expect((await second).total).toBe(2)
  expect((await first).total).toBe(3)
})

test('a search that is called off rejects, and the worker is told', async () => {
  const { client, worker } = newClient()
  const control = new AbortController()
  const asked = client.search(ask, control.signal)
  control.abort()
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
  expect(worker().asked.at(-1)).toEqual({ kind: 'cancel', id: 1 })
  worker().say({ kind: 'answer', id: 1, answer })
  await expect(client.search(ask, control.signal)).rejects.toMatchObject({ name: 'AbortError' })
})

test('a failed search rejects with what the worker said', async () => {
  const { client, worker } = newClient()
  const asked = client.search(ask, new AbortController().signal)
  worker().say({ kind: 'failed', id: 1, message: 'Error: no disk' })
  await expect(asked).rejects.toThrow('no disk')
})

test('a rebuild resolves to the number of items, and progress is told until nobody listens', async () => {
  const { client, worker } = newClient()
  const told: number[] = []
  const end = client.onIndexed(({ pending }) => told.push(pending))
  const rebuilt = client.rebuild()
  worker().say({ kind: 'indexed', items: 1, pending: 5 })
  worker().say({ kind: 'rebuilt', id: 1, items: 6 })
  expect(await rebuilt).toBe(6)
  end()
  worker().say({ kind: 'indexed', items: 6, pending: 0 })
  expect(told).toEqual([5])
})

test('a worker that dies is reported and replaced, and who waits is told', async () => {
  const { client, workers, worker } = newClient()
  const problems: string[] = []
  client.onProblem((message) => problems.push(message))
  const asked = client.search(ask, new AbortController().signal)
  worker().die()
  await expect(asked).rejects.toThrow('out of memory')
  expect(problems).toHaveLength(1)
  expect(workers.map(({ terminated }) => terminated)).toEqual([true, false])
  const again = client.search(ask, new AbortController().signal)
  worker().say({ kind: 'answer', id: 2, answer })
  expect(await again).toEqual(answer)
})

test('a worker that dies at every start is given up, and searches fail at once', async () => {
  const { client, workers, worker } = newClient()
  for (let time = 0; time < 10; time += 1) worker().die()
  expect(workers.length).toBeLessThan(10)
  await expect(client.search(ask, new AbortController().signal)).rejects.toThrow('not running')
})

test('after it is closed the worker is gone, and who waits is let go', async () => {
  const { client, workers, worker } = newClient()
  const asked = client.search(ask, new AbortController().signal)
  client.dispose()
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
  expect(worker().terminated).toBe(true)
  expect(workers).toHaveLength(1)
})
