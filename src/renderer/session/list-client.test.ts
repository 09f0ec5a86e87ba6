import { expect, test } from 'vitest'
import type { ListAsk, ListReply } from '@/contract/list-messages'
import { createListClient } from './list-client'

function fakeWorker() {
  const target = new EventTarget()
  const asked: { readonly id: number; readonly ask: ListAsk }[] = []
  const dropped: number[] = []
  return {
    asked,
    dropped,
    reply: (reply: ListReply) => {
      target.dispatchEvent(new MessageEvent('message', { data: reply }))
    },
    die: () => {
      target.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }))
    },
    worker: {
      postMessage: (message: unknown) => {
        const request = message as (typeof asked)[number] | { readonly drop: number }
        if ('drop' in request) dropped.push(request.drop)
        else asked.push(request)
      },
      addEventListener: target.addEventListener.bind(target) as Worker['addEventListener'],
      terminate: () => undefined,
    },
  }
}

test('answers go to who asked, in whatever order they come', async () => {
  const { worker, asked, reply } = fakeWorker()
  const { list } = createListClient(worker)
  const first = list({ kind: 'all' }, 'captured')
  const second = list({ kind: 'trash' }, 'title')
  expect(asked.map(({ ask }) => (ask.kind === 'ids' ? ask.view.kind : ''))).toEqual(['all', 'trash'])
  reply({ kind: 'ids', id: asked[1]!.id, ids: '' })
  reply({ kind: 'ids', id: asked[0]!.id, ids: 'a\nb' })
  expect(await first).toEqual(['a', 'b'])
  expect(await second).toEqual([])
})

test('what the worker does not have in memory is not waited for', async () => {
  const { worker, asked, reply } = fakeWorker()
  const { quickList } = createListClient(worker)
  const listed = [quickList({ kind: 'all' }, 'title'), quickList({ kind: 'inbox' }, 'title')]
  expect(asked.map(({ ask }) => ask.kind === 'ids' && ask.isQuick)).toEqual([true, true])
  reply({ kind: 'ids', id: asked[0]!.id, ids: null })
  reply({ kind: 'ids', id: asked[1]!.id, ids: 'a\nb' })
  expect(await Promise.all(listed)).toEqual([null, ['a', 'b']])
})

test('counts come beside lists', async () => {
  const { worker, asked, reply } = fakeWorker()
  const { list, counts } = createListClient(worker)
  const listed = list({ kind: 'all' }, 'captured')
  const counted = counts()
  const all = { all: 2, inbox: 1, starred: 0, trash: 0, tags: new Map([['a', 2]]), collections: new Map() }
  reply({ kind: 'counts', id: asked[1]!.id, counts: all })
  reply({ kind: 'ids', id: asked[0]!.id, ids: 'a' })
  expect(await counted).toEqual(all)
  expect(await listed).toEqual(['a'])
})

test('what the worker has is made anew', async () => {
  const { worker, asked, reply } = fakeWorker()
  const { remake } = createListClient(worker)
  const remade = remake()
  expect(asked[0]!.ask).toEqual({ kind: 'remake' })
  reply({ kind: 'remake', id: asked[0]!.id })
  await remade
})

test('what nobody waits for any more is dropped, also in the worker, and others get their answers', async () => {
  const { worker, asked, dropped, reply } = fakeWorker()
  const { list } = createListClient(worker)
  const left = new AbortController()
  const leaving = list({ kind: 'all' }, 'captured', left.signal)
  const staying = list({ kind: 'trash' }, 'captured', new AbortController().signal)
  left.abort()
  await expect(leaving).rejects.toMatchObject({ name: 'AbortError' })
  expect(dropped).toEqual([asked[0]!.id])
  reply({ kind: 'ids', id: asked[0]!.id, ids: 'late' })
  reply({ kind: 'ids', id: asked[1]!.id, ids: 'a' })
  expect(await staying).toEqual(['a'])
  await expect(list({ kind: 'all' }, 'captured', left.signal)).rejects.toMatchObject({ name: 'AbortError' })
  expect(asked).toHaveLength(2)
})

test('a failure, or a worker that dies, rejects what waits and what comes later', async () => {
  const { worker, asked, reply, die } = fakeWorker()
  const { list } = createListClient(worker)
  const unreadable = list({ kind: 'all' }, 'captured')
  reply({ kind: 'failed', id: asked[0]!.id, message: 'closed' })
  await expect(unreadable).rejects.toThrow('closed')
  const waiting = list({ kind: 'all' }, 'captured')
  die()
  await expect(waiting).rejects.toThrow('out of memory')
  await expect(list({ kind: 'all' }, 'captured')).rejects.toThrow('out of memory')
})
