import { expect, test } from 'vitest'
import { unexpectedNotice } from './unexpected-notice'

test('an error that nothing caught is told with its details', () => {
  expect(unexpectedNotice(new TypeError('x is undefined'))).toMatchObject({ tone: 'error' })
  expect(unexpectedNotice(new TypeError('x is undefined'))?.details).toContain('TypeError: x is undefined')
  expect(unexpectedNotice('words')?.details).toBe('words')
})

test('what is no fault is not told', () => {
  expect(unexpectedNotice(new DOMException('A later search took its place', 'AbortError'))).toBeNull()
  expect(unexpectedNotice('ResizeObserver loop completed with undelivered notifications.')).toBeNull()
})
