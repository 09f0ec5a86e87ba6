import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTextBuilder } from './create-text-builder'
import { layOutEdited } from './lay-out-edited'

function article() {
  const builder = createTextBuilder()
  builder.open('heading', 3)
  builder.write('The bridge')
  builder.open('paragraph')
  builder.write('It was closed, ')
  builder.write('the report', 'https://example.org/report')
  builder.write(' says.')
  builder.open('block-quote')
  builder.write('We knew.')
  return builder.finish()
}

test('a mended word leaves kinds and links as they were', () => {
  const from = article()
  const to = layOutEdited(from, from.text.replace('closed', 'shut').replace('We knew', 'We all knew'))
  expect(to.blocks.map(({ kind, level, start, end }) => [kind, level, to.text.slice(start, end)])).toEqual([
    ['heading', 3, 'The bridge'],
    ['paragraph', undefined, 'It was shut, the report says.'],
    ['block-quote', undefined, 'We all knew.'],
  ])
  expect(to.links.map(({ start, end, href }) => [to.text.slice(start, end), href])).toEqual([
    ['the report', 'https://example.org/report'],
  ])
})

test('a new paragraph is a paragraph, and a link whose words are gone goes', () => {
  const from = article()
  const to = layOutEdited(from, `${from.text.replace('the report', 'she')}\n\n\n\nA last word.  `)
  expect(to.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'block-quote', 'paragraph'])
  expect(to.text.endsWith('We knew.\n\nA last word.')).toBe(true)
  expect(to.links).toEqual([])
})

test('whatever is written, the blocks cover the text in order and the same text keeps its layout', () => {
  const part = fc.constantFrom('word', ' ', '\n', '\n\n', '😀', 'The bridge', 'We knew.', '  ')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const from = article()
      const to = layOutEdited(from, parts.join(''))
      expect(to.blocks.map(({ start, end }) => to.text.slice(start, end)).join('\n\n')).toBe(to.text)
      expect(layOutEdited(to, to.text)).toEqual(to)
    }),
  )
  expect(layOutEdited(article(), article().text)).toEqual(article())
})
