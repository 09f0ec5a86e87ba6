import { expect, test } from 'vitest'
import { linkOfHtml, linksOf } from './links-of'

const a = 'https://post.example/harbour?id=1'
const b = 'http://courier.example/'

test('an address and nothing else is a link', () => {
  expect(linksOf(` ${a}\n`)).toEqual([a])
  expect(linksOf(`<${a}>`)).toEqual([a])
  expect(linksOf(`"${a}"`)).toEqual([a])
  expect(linksOf(`${a} says more`)).toEqual([])
  expect(linksOf(' \n')).toEqual([])
})

test('so are several, one on each line, each once', () => {
  expect(linksOf(`${a}\r\n\r\n${b}\n ${a}`)).toEqual([a, b])
})

test.each([
  'The harbour is closed',
  'ftp://files.example/a',
  'mailto:desk@post.example',
  'javascript:alert(1)',
])('beside %j they are a text', (line) => {
  expect(linksOf(`${a}\n${line}`)).toEqual([])
  expect(linksOf(line)).toEqual([])
})

test.each([
  `<a href="${a}">The harbour is closed</a>`,
  `<meta charset="utf-8"><a class='x' href='${a}' target="_blank"><h3>The harbour</h3> is closed</a>`,
  `<html><body>\n<!--StartFragment--><a href="${a}">The harbour</a><!--EndFragment-->\n</body></html>`,
])('HTML that is one link leads there: %s', (html) => {
  expect(linkOfHtml(html)).toBe(a)
})

test('the address is written as HTML writes it', () => {
  expect(linkOfHtml('<a href="https://post.example/a?b=1&amp;c=2">A</a>')).toBe(
    'https://post.example/a?b=1&c=2',
  )
})

test.each([
  '',
  `<p>Words of <a href="${a}">the harbour</a></p>`,
  `<a href="${a}">One</a> <a href="${b}">two</a>`,
  '<a href="mailto:desk@post.example">Write</a>',
  '<a href="/harbour">The harbour</a>',
  `<a data-href="${a}">The harbour</a>`,
  `<a href="${a}">${'The harbour '.repeat(1000)}</a>`,
])('other HTML leads nowhere: %s', (html) => {
  expect(linkOfHtml(html)).toBe('')
})
