import { expect, test } from 'vitest'
import { stripTags } from './strip-tags'

test('blocks become paragraphs, menus go', () => {
  const { text, blocks } = stripTags(
    '<nav>Home</nav><h1>Ferries</h1><p>One <b>bold</b> word<br>and a line<ul><li>first<li>second</ul>',
  )
  expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['heading', 'Ferries'],
    ['paragraph', 'One bold word\nand a line'],
    ['list-item', 'first'],
    ['list-item', 'second'],
  ])
})

test.each([
  ['paragraphs', (at: number) => `<p>w${String(at)}</p>`],
  ['lines', (at: number) => `w${String(at)}<br>`],
  ['lines with one blank between them', (at: number) => `w${String(at)}<br><br>`],
  ['headings', (at: number) => `<h2>w${String(at)}`],
])('a page of a hundred thousand %s has few blocks and all of its words', (_, piece) => {
  const html = Array.from({ length: 100_000 }, (_, at) => piece(at)).join('')
  const { text, blocks } = stripTags(html)
  expect(text.split(/\n+/u)).toEqual(Array.from({ length: 100_000 }, (_, at) => `w${String(at)}`))
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n') === text).toBe(true)
  expect(blocks.length).toBeLessThan(31_000)
})
