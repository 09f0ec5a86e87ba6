import { expect, test, vi } from 'vitest'
import { judgeHosts } from './judge-hosts'

const names: Record<string, readonly string[]> = {
  'news.example': ['93.184.216.34'],
  'both.example': ['93.184.216.34', '192.168.1.1'],
  'inside.example': ['::ffff:10.0.0.1'],
}
const judge = (lookUp = vi.fn((host: string) => Promise.resolve(names[host] ?? []))) =>
  judgeHosts({ lookUp, timeLimit: 20 })

test.each([
  ['news.example', 'public'],
  ['both.example', 'private'],
  ['inside.example', 'private'],
  ['nowhere.example', 'unknown'],
  ['93.184.216.34', 'public'],
  ['127.0.0.1', 'private'],
  ['[::1]', 'private'],
  ['localhost', 'private'],
  ['a.localhost.', 'private'],
  ['printer', 'private'],
  ['nas.local', 'private'],
])('%s is %s', async (host, verdict) => {
  expect(await judge()(host)).toBe(verdict)
})

test('a name is looked up once, so that no second answer can be another one', async () => {
  const lookUp = vi.fn(() => Promise.resolve(['93.184.216.34']))
  const of = judge(lookUp)
  await of('news.example')
  await of('news.example')
  expect(lookUp).toHaveBeenCalledTimes(1)
})

test('a look-up that fails or does not end leaves the name unknown', async () => {
  expect(await judge(vi.fn(() => Promise.reject(new Error('ENOTFOUND'))))('a.example')).toBe('unknown')
  expect(await judge(vi.fn(() => new Promise<never>(() => undefined)))('b.example')).toBe('unknown')
})
