import { expect, test } from 'vitest'
import { readPlainText } from './read-plain-text'

test('paragraphs stand between blank lines', () => {
  expect(readPlainText('One,\r\ntwo.\r\n\r\nThree: https://example.org.')).toEqual({
    text: 'One,\ntwo.\n\nThree: https://example.org.',
    blocks: [
      { kind: 'paragraph', start: 0, end: 9 },
      { kind: 'paragraph', start: 11, end: 38 },
    ],
    links: [{ start: 18, end: 37, href: 'https://example.org' }],
  })
})

test('long lines without blank lines between them are paragraphs', () => {
  const line = 'A line that is a whole paragraph. '.repeat(5).trim()
  expect(readPlainText([line, line, line].join('\n')).blocks).toHaveLength(3)
  expect(readPlainText('A short line\nand the next').blocks).toHaveLength(1)
})
