import { expect, test } from 'vitest'
import { directWays } from './direct-ways'

const page = new URL('https://news.example/a')

test('the engine is asked once for each host', async () => {
  const asked: string[] = []
  const isDirect = directWays((url) => {
    asked.push(url)
    return Promise.resolve(url.startsWith('https') ? 'DIRECT' : 'PROXY proxy.example:8080')
  })
  expect(await isDirect(page)).toBe(true)
  expect(await isDirect(new URL('/b', page))).toBe(true)
  expect(await isDirect(new URL('http://news.example/a'))).toBe(false)
  expect(asked).toEqual(['https://news.example/a', 'http://news.example/a'])
})

test('where it cannot say, the answer is by no proxy, and it is asked anew', async () => {
  let turns = 0
  const isDirect = directWays(() => {
    turns += 1
    return turns === 1 ? Promise.reject(new Error('ERR_FAILED')) : Promise.resolve('PROXY proxy.example:8080')
  })
  expect(await isDirect(page)).toBe(true)
  expect(await isDirect(page)).toBe(false)
})
