import { history } from 'prosemirror-history'
import { EditorState } from 'prosemirror-state'
import { expect, test } from 'vitest'
import { countWords } from '@/core/article/count-words'
import { sampleExcerpt } from '@/core/excerpt/excerpt.fixture'
import { embedExcerpt } from '@/core/note/embed-excerpt'
import { readNoteMarkdown } from '@/formats/note-markdown/read-note-markdown'
import { writeNoteMarkdown } from '@/formats/note-markdown/write-note-markdown'
import { editorFacts } from './editor-facts'
import { toEditor } from './to-editor'

const factsOf = (markdown: string) => {
  const doc = toEditor(readNoteMarkdown(markdown))
  return { doc, facts: editorFacts(EditorState.create({ doc, plugins: [history()] })) }
}

test('the outline has each heading, also within a quotation, with its level and its place', () => {
  const { doc, facts } = factsOf('# Visit\n\nWords.\n\n> ### What was *said*\n\n## After\n')
  expect(facts.outline.map(({ level, text }) => [level, text])).toEqual([
    [1, 'Visit'],
    [3, 'What was said'],
    [2, 'After'],
  ])
  for (const { place, text } of facts.outline) expect(doc.nodeAt(place)?.textContent).toBe(text)
  expect(facts.block).toBe('heading 1')
})

test.each([
  [
    'headings, lists and tables',
    '# One two\n\n- three\n- four\n\n| five | six |\n| --- | --- |\n| seven | 8 |',
    8,
  ],
  ['words that a mark or a line end parts', 'one **two**three  \nfour', 3],
  ['a link to a note by its name', 'See [The old quay](<cuttings:note/n1>) there.', 5],
  ['a footnote, apart from the word that it stands at', 'word[^1] more\n\n[^1]: of the note', 5],
  ['nothing', '', 0],
])('counted: %s', (_, markdown, expected) => {
  expect(countWords(factsOf(markdown).facts.text)).toBe(expected)
})

test('the words of an excerpt count, those of its source do not', () => {
  const excerpt = embedExcerpt(sampleExcerpt)
  const { facts } = factsOf(writeNoteMarkdown([{ kind: 'excerpt', excerpt }]))
  expect(facts.excerpts).toEqual([excerpt])
  expect(countWords(facts.text)).toBe(countWords(excerpt.text))
})
