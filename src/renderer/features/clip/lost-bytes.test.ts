import { expect, test } from 'vitest'
import { lostBytes } from './lost-bytes'

test('what the engine or a worker says of bytes that are gone is told by the name of what came in', () => {
  expect(lostBytes(new DOMException('gone', 'NotReadableError'), 'a.pdf')).toMatch(/^“a\.pdf” can no longer/u)
  expect(lostBytes(new Error('NotFoundError: gone'), '')).toMatch(/^What came in can no longer/u)
})

test('any other error is thrown on', () => {
  const bug = new TypeError('no such thing')
  expect(() => lostBytes(bug, 'a.pdf')).toThrow(bug)
})
