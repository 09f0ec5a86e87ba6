import { expect, test } from 'vitest'
import { sampleExcerpt } from '@/core/excerpt/excerpt.fixture'
import { embedExcerpt } from '@/core/note/embed-excerpt'
import type { ReferenceKind, RichText } from '@/core/note/rich-text'
import { namingMarks } from './cuttings-link'
import { writeNoteMarkdown } from './write-note-markdown'

const leading = (to: ReferenceKind, id: string): RichText => [
  { kind: 'paragraph', content: [{ kind: 'reference', to, id, label: 'there' }] },
]
const excerpt = embedExcerpt({ ...sampleExcerpt, itemId: 'item-1' })

test.each<[string, RichText, ReferenceKind, string, boolean]>([
  ['a note that it leads to', leading('note', 'n1'), 'note', 'n1', true],
  ['a note whose id only begins so', leading('note', 'n12'), 'note', 'n1', false],
  ['an article of the same id', leading('item', 'n1'), 'note', 'n1', false],
  [
    'a name with signs in it',
    leading('entity', 'person:o’brien (a_b) *'),
    'entity',
    'person:o’brien (a_b) *',
    true,
  ],
  ['an article that it leads to', leading('item', 'item-1'), 'item', 'item-1', true],
  ['an article that it quotes from', [{ kind: 'excerpt', excerpt }], 'item', 'item-1', true],
  ['another article', [{ kind: 'excerpt', excerpt }], 'item', 'item', false],
  [
    'the address in words alone',
    [{ kind: 'code', language: '', text: 'cuttings:note/n1' }],
    'note',
    'n1',
    false,
  ],
])('a note names %s', (_, text, to, id, isNamed) => {
  const markdown = writeNoteMarkdown(text)
  expect(namingMarks(to, id).some((mark) => markdown.includes(mark))).toBe(isNamed)
})
