import { expect, test } from 'vitest'
import { withEnding } from './with-ending'

const nothing = () => false

test.each([
  ['/x/a.zip', '.zip', '/x/a.zip'],
  ['/x/a', '.zip', '/x/a.zip'],
  ['/x/a.ZIP', '.zip', '/x/a.zip'],
  ['/x/a.zip', '.zip.enc', '/x/a.zip.enc'],
  ['/x/a.enc', '.zip.enc', '/x/a.zip.enc'],
  ['/x/a.zip.enc', '.zip.enc', '/x/a.zip.enc'],
] as const)('%s with %s is %s', (path, ending, whole) => {
  expect(withEnding(path, ending, nothing)).toBe(whole)
})

test('a file whose name was not the one that the person chose is never hit', () => {
  const there = new Set(['/x/a.zip', '/x/a.zip.enc', '/x/a (2).zip.enc'])
  const exists = (path: string) => there.has(path)
  expect(withEnding('/x/a', '.zip', exists)).toBe('/x/a (2).zip')
  expect(withEnding('/x/a.zip', '.zip.enc', exists)).toBe('/x/a (3).zip.enc')
  // Chosen by this name: the system asked whether it may be replaced.
  expect(withEnding('/x/a.zip', '.zip', exists)).toBe('/x/a.zip')
})
