import { expect, test } from 'vitest'
import { fitSnapshot } from './fit-snapshot'

const part = (type: string, body: string) =>
  `\r\nContent-Type: ${type}\r\nContent-Location: https://a.example/x\r\n\r\n${body}\r\n`
const page = (...parts: string[]) =>
  [
    'Subject: A\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="b1"\r\n\r\n',
    ...parts,
    '--\r\n',
  ].join('--b1')

const html = part('text/html', `<p>${'words '.repeat(20)}`)
const small = part('image/png', 'a'.repeat(50))
const large = part('image/jpeg', 'b'.repeat(500))

test('what fits stays as it is', () => {
  const mhtml = page(html, small, large)
  expect(fitSnapshot(mhtml, mhtml.length)).toEqual({ mhtml, dropped: 0 })
})

test('the largest pictures go first, the page never', () => {
  const mhtml = page(html, small, large)
  expect(fitSnapshot(mhtml, mhtml.length - 1)).toEqual({ mhtml: page(html, small), dropped: 1 })
  expect(fitSnapshot(mhtml, page(html).length)).toEqual({ mhtml: page(html), dropped: 2 })
  expect(fitSnapshot(mhtml, page(html).length - 1)).toBeNull()
})

test('what is no MHTML cannot be made to fit', () => {
  expect(fitSnapshot('x'.repeat(10), 5)).toBeNull()
})
