import { expect, test } from 'vitest'
import type { Item } from '@/core/article/item'
import { practise } from './practise'

async function practised(letters: readonly string[], title: string) {
  const done: string[] = []
  await practise({
    letters,
    desk: {
      ahead: (query) => {
        done.push(query)
        return Promise.resolve({ items: [{ title } as Item] })
      },
      countAhead: (query) => {
        done.push(`count ${query}`)
      },
      idle: () => {
        done.push('rest')
        return Promise.resolve()
      },
    },
    wait: () => Promise.resolve(),
  })
  return done
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
  expect(done).toEqual(['rest', 'a', 'rest', 'b', 'rest', 'count a'])
})

test('of an empty index nothing is asked', async () => {
  expect(await practised([], '')).toEqual([])
})
