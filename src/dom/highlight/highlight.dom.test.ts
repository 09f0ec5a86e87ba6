import { afterEach, expect, test } from 'vitest'
import { createMarkPainter } from './create-mark-painter'
import { indexText } from './index-text'
import { offsetAtPoint } from './offset-at-point'
import { offsetOf } from './offset-of'
import { rangeOf } from './range-of'
import { spanOfSelection } from './span-of-selection'

const text = 'Talks in Oslo\n\nSee the whole story 😀 now.\n\nSecond paragraph.'

/** The article as the reader renders it: a title outside of the text, blocks with `data-start`, one link. */
function render(): HTMLElement {
  document.body.innerHTML = `
    <h1 id="title">Title</h1>
    <div id="article" style="font: 20px monospace; width: 900px"><section>
      <h2 data-start="0">Talks in Oslo</h2>
      <p data-start="15">See <a href="#">the whole</a> story 😀 now.</p>
    </section><p data-start="44">Second paragraph.</p></div>
    <p id="after">After</p>`
  const article = document.getElementById('article')
  if (article === null) throw new Error('not rendered')
  return article
}

afterEach(() => {
  document.body.innerHTML = ''
})

function select(from: Node, fromOffset: number, to: Node, toOffset: number): Selection {
  const selection = getSelection()
  if (selection === null) throw new Error('no selection')
  selection.setBaseAndExtent(from, fromOffset, to, toOffset)
  return selection
}

test('the fixture shows the text', () => {
  const index = indexText(render())
  for (const { node, start, end } of index.nodes) expect(node.data).toBe(text.slice(start, end))
})

test('every span of the text has the range that shows its words, and leads back to its offsets', () => {
  const article = render()
  const index = indexText(article)
  for (let start = 0; start < text.length; start += 1) {
    for (const length of [1, 5, 20, 60]) {
      const end = Math.min(text.length, start + length)
      const range = rangeOf(index, { start, end })
      const words = text.slice(start, end)
      if (words.trim() === '' && words.includes('\n')) {
        expect(range, `${start}-${end}`).toBeNull()
        continue
      }
      expect(range?.toString().replace(/\n\s*/g, '')).toBe(words.replace(/\n+/g, ''))
      if (range === null) continue
      const shownStart = start + (/^\n*/.exec(words)?.[0].length ?? 0)
      const shownEnd = end - (/\n*$/.exec(words)?.[0].length ?? 0)
      expect(offsetOf(article, range.startContainer, range.startOffset)).toBe(shownStart)
      expect(offsetOf(article, range.endContainer, range.endOffset)).toBe(shownEnd)
    }
  }
})

test('a span outside of the text has no range', () => {
  const article = render()
  expect(rangeOf(article, { start: 100, end: 120 })).toBeNull()
  expect(rangeOf(article, { start: 13, end: 15 })).toBeNull()
})

test('a selection inside, across blocks, and reaching out of the article', () => {
  const article = render()
  const [heading, paragraph, last] = [...article.querySelectorAll('[data-start]')] as [
    Element,
    Element,
    Element,
  ]
  const link = article.querySelector('a')
  if (link === null) throw new Error('no link')
  expect(spanOfSelection(article, select(link, 0, link, 1))).toEqual({ start: 19, end: 28 })
  expect(spanOfSelection(article, select(heading.firstChild as Node, 9, last.firstChild as Node, 6))).toEqual(
    { start: 9, end: 50 },
  )
  // Backwards, as with Shift+Left.
  expect(
    spanOfSelection(article, select(paragraph.firstChild as Node, 3, paragraph.firstChild as Node, 0)),
  ).toEqual({ start: 15, end: 18 })
  // A triple click ends before the first character of the next block.
  expect(spanOfSelection(article, select(heading, 0, paragraph, 0))).toEqual({ start: 0, end: 15 })
  expect(spanOfSelection(article, select(article, 0, article, article.childNodes.length))).toEqual({
    start: 0,
    end: text.length,
  })
  const outside = document.getElementById('title') as Node
  const after = document.getElementById('after') as Node
  expect(spanOfSelection(article, select(outside, 0, heading.firstChild as Node, 5))).toEqual({
    start: 0,
    end: 5,
  })
  expect(spanOfSelection(article, select(last.firstChild as Node, 7, after, 1))).toEqual({
    start: 51,
    end: text.length,
  })
  expect(spanOfSelection(article, select(outside, 0, after, 1))).toEqual({ start: 0, end: text.length })
  expect(spanOfSelection(article, select(outside, 0, outside, 1))).toBeNull()
  expect(spanOfSelection(article, select(heading, 0, heading, 0))).toBeNull()
  expect(spanOfSelection(article, null)).toBeNull()
})

test('the offset under a point is that of the character there', () => {
  const article = render()
  for (const start of [0, 5, 12, 15, 20, 27, 44, 59]) {
    const box = rangeOf(article, { start, end: start + 1 })?.getBoundingClientRect()
    if (box === undefined) throw new Error('not shown')
    expect(offsetAtPoint(article, box.left + 1, box.top + box.height / 2)).toBe(start)
    expect(offsetAtPoint(article, box.right - 1, box.top + box.height / 2)).toBe(start)
  }
  const last = rangeOf(article, { start: 60, end: 61 })?.getBoundingClientRect()
  expect(offsetAtPoint(article, (last?.right ?? 0) + 200, last?.top ?? 0)).toBeNull()
  expect(offsetAtPoint(article, -5, -5)).toBeNull()
})

test('marks are painted by name, replaced, and taken away, and the article is not touched', () => {
  const article = render()
  const before = article.innerHTML
  const painter = createMarkPainter()
  const other = createMarkPainter()
  const index = indexText(article)
  painter.paint(index, [
    {
      name: 'person',
      spans: [
        { start: 0, end: 5 },
        { start: 9, end: 47 },
      ],
    },
    { name: 'quote', spans: [{ start: 500, end: 510 }] },
    { name: 'yellow', spans: [{ start: 19, end: 28 }], priority: 3 },
  ])
  other.paint(index, [{ name: 'found', spans: [{ start: 0, end: 1 }] }])
  expect([...CSS.highlights.keys()].sort()).toEqual(['found', 'person', 'yellow'])
  expect(CSS.highlights.get('person')?.size).toBe(2)
  expect(CSS.highlights.get('yellow')?.priority).toBe(3)
  painter.paint(index, [{ name: 'quote', spans: [{ start: 0, end: 5 }] }])
  expect([...CSS.highlights.keys()].sort()).toEqual(['found', 'quote'])
  painter.clear()
  other.clear()
  expect(CSS.highlights.size).toBe(0)
  expect(article.innerHTML).toBe(before)
})

test('two thousand marks are painted in an article of two thousand blocks', () => {
  const article = render()
  article.innerHTML = Array.from({ length: 2000 }, (_, i) => `<p data-start="${i * 12}">Ten letter</p>`).join(
    '',
  )
  const painter = createMarkPainter()
  painter.paint(indexText(article), [
    {
      name: 'many',
      spans: Array.from({ length: 2000 }, (_, i) => ({ start: i * 12 + 4, end: i * 12 + 10 })),
    },
  ])
  expect(CSS.highlights.get('many')?.size).toBe(2000)
  painter.clear()
})
