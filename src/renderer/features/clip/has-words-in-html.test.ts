import { expect, test } from 'vitest'
import { hasWordsInHtml } from './has-words-in-html'

test.each([
  ['<p>A line</p>', true],
  ['words alone', true],
  ['<style>p { color: red }</style><p>2021</p>', true],
  ['<title>Only a title</title>', false],
  ['<!-- only a note --><p>&nbsp;&#160;</p>', false],
  ['<img src="a.png" alt="A photo">', false],
  ['<script>never closed', false],
  ['<!-- never closed', false],
  ['', false],
])('%s', (html, expected) => {
  expect(hasWordsInHtml(html)).toBe(expected)
})

test('a million unclosed comments are read in one pass', () => {
  expect(hasWordsInHtml('<!--'.repeat(1_000_000))).toBe(false)
})
