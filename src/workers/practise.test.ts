import { expect, test } from 'vitest'
import type { Item } from '@/core/article/item'
import { practise } from './practise'

/** `asks`: after so many rests somebody asks something. */
async function practised(letters: readonly string[], title: string, asks = -1) {
  const done: string[] = []
  const waits: number[] = []
  await practise({
    letters,
    desk: {
      get asked() {
        return asks !== -1 && waits.length >= asks ? 1 : 0
      },
      ahead: (query) => {
        done.push(query)
        return Promise.resolve({ items: [{ title } as Item] })
      },
      countAhead: (query) => {
        done.push(`count ${query}`)
        return Promise.resolve()
      },
      idle: () => {
        done.push('rest')
        return Promise.resolve()
      },
    },
    wait: (ms) => {
      waits.push(ms)
      return Promise.resolve()
    },
  })
  return Object.assign(done, { waits })
}

test('the letter of the most terms goes first, then words of what it found, then other letters', async () => {
  const done = await practised(['s', '1', 'т'], 'The Harbour closed: 400 out')
  expect(done.filter((each) => each !== 'rest')).toEqual([
    's',
    'Har',
    'Harbour ',
    'Harbour clo',
    'т',
    'count s',
  ])
})

test('before each of them, others are let through', async () => {
  const done = await practised(['a', 'b'], '')
  expect([...done]).toEqual(['rest', 'a', 'rest', 'b', 'rest', 'count a'])
})

test('where somebody asks, it waits until nobody does', async () => {
  const done = await practised(['a', 'b'], '', 2)
  expect([...done]).toEqual(['rest', 'a', 'rest', 'rest', 'b', 'rest', 'count a'])
  const [first = 0, short = 0, ...others] = done.waits
  expect(first).toBeGreaterThan(short)
  expect(others).toEqual([first, short])
})

test('of an empty index nothing is asked', async () => {
  expect(await practised([], '')).toHaveLength(0)
})
