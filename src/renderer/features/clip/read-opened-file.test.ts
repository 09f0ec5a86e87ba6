import { expect, test } from 'vitest'
import { readOpenedFile } from './read-opened-file'
import { maxOriginalBytes } from '@/core/article/limits'

const blob = new Blob(['Words'])

test.each([
  ['a.txt', 'text/plain'],
  ['a.HTML', 'text/html'],
  ['a.htm', 'text/html'],
  ['notes.md', 'text/markdown'],
  ['README', 'text/plain'],
  ['html', 'text/plain'],
])('%s comes in as %s', (name, mediaType) => {
  const arrival = readOpenedFile({ kind: 'file', name, blob, modified: 0 }, 'k')
  expect(arrival).toEqual({
    kind: 'incoming',
    incoming: { key: 'k', via: 'file', fileName: name, mediaType, blob },
  })
})

test('each refusal names the file and says that nothing was added', () => {
  const refusals = [
    readOpenedFile({ kind: 'too-large', name: 'big.txt', size: 20_000_000, limit: 50_000_000 }, 'k'),
    readOpenedFile({ kind: 'unreadable', name: 'big.txt', message: 'ENOENT' }, 'k'),
    readOpenedFile({ kind: 'file', name: 'big.txt', blob: new Blob(), modified: 0 }, 'k'),
    readOpenedFile(
      { kind: 'file', name: 'big.txt', blob: new Blob([new Uint8Array(maxOriginalBytes + 1)]), modified: 0 },
      'k',
    ),
  ]
  for (const refusal of refusals) {
    expect(refusal.kind).toBe('problem')
    if (refusal.kind === 'problem')
      expect(refusal.message).toMatch(/^“big\.txt” .*Nothing was added from it\.$/u)
  }
})
