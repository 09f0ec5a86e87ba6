import { expect, test } from 'vitest'
import { previewLines } from './preview-lines'

const bytes = (text: string) => new TextEncoder().encode(text)

test('a short file is shown whole', () => {
  expect(previewLines(bytes('one\ntwo\n'), 3)).toBe('one\ntwo')
  expect(previewLines(bytes('\ufeffone\r\ntwo'), 3)).toBe('one\r\ntwo')
})

test('what is left out is said', () => {
  expect(previewLines(bytes('one\ntwo\nthree\nfour'), 3)).toBe('one\ntwo\nthree\n…')
  expect(previewLines(bytes(`${'x'.repeat(500)}\nend`), 3)).toBe(`${'x'.repeat(400)}…\nend`)
  expect(previewLines(bytes('x'.repeat(300_000)), 3).endsWith('\n…')).toBe(true)
})
