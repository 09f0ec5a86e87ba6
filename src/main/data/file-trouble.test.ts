import { expect, test } from 'vitest'
import { errorCode, fileTrouble } from './file-trouble'

const failure = (code: string): Error => Object.assign(new Error(`${code}: /secret/path`), { code })

test.each([
  ['ENOSPC', /disk is full/],
  ['EACCES', /not allowed/],
  ['EROFS', /only be read/],
  ['EBUSY', /Another program/],
  ['ENOENT', /no longer there/],
])('%s is told in plain words', (code, words) => {
  expect(fileTrouble(failure(code))).toMatch(words)
})

test('a file that cannot be put in the place of another one may be open elsewhere, and says so', () => {
  const refused = (code: string, syscall: string) => Object.assign(failure(code), { syscall })
  expect(fileTrouble(refused('EPERM', 'rename'))).toMatch(/open in another program/)
  expect(fileTrouble(refused('EACCES', 'rename'))).toMatch(/Close it there/)
  expect(fileTrouble(refused('EACCES', 'open'))).toMatch(/not allowed/)
})

test('an error that we did not think of keeps its code, and never shows a path', () => {
  expect(fileTrouble(failure('EXOTIC'))).toContain('EXOTIC')
  expect(fileTrouble(failure('EXOTIC'))).not.toContain('secret')
  expect(fileTrouble('what')).toMatch(/Try again/)
})

test('only errors of the system have a code', () => {
  expect(errorCode(failure('EIO'))).toBe('EIO')
  expect(errorCode(new Error('x'))).toBe('')
  expect(errorCode({ code: 'EIO' })).toBe('')
})
