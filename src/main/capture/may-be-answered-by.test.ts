import { expect, test } from 'vitest'
import { mayBeAnsweredBy } from './may-be-answered-by'

const rules = {
  isAllowed: (host: string) => host === 'nas.example',
  isDirect: (url: URL) => Promise.resolve(!url.hostname.startsWith('proxied')),
}

test.each([
  ['https://news.example/a', '93.184.216.34', true],
  ['https://news.example/a', '[2606:2800:220::1]', true],
  ['https://news.example/a', '', true],
  ['https://news.example/a', '127.0.0.1', false],
  ['http://news.example:81/a', '192.168.1.1', false],
  ['https://news.example/a', '[::1]', false],
  ['wss://news.example/a', '10.0.0.7', false],
  ['https://nas.example/a', '192.168.1.1', true],
  ['https://proxied.example/a', '127.0.0.1', true],
  ['blob:https://news.example/1', '127.0.0.1', true],
])('%s by %s: %j', async (url, address, may) => {
  expect(await mayBeAnsweredBy(url, address, rules)).toBe(may)
})
