import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EmbeddedExcerpt } from '@/core/note/embedded-excerpt'
import { quotedLines } from '@/core/note/quoted-lines'
import type { RichBlock, RichInline, RichText } from '@/core/note/rich-text'
import { readNoteMarkdown } from './read-note-markdown'
import { writeNoteMarkdown } from './write-note-markdown'
import { joinWords } from './write-words'

const again = (text: RichText) => readNoteMarkdown(writeNoteMarkdown(text))
const words = (text: string) => ({ kind: 'words', text }) as const
const paragraph = (...content: RichInline[]): RichBlock => ({ kind: 'paragraph', content })

/** What Markdown is made of, and what it could be mistaken for. */
const pieces = fc.constantFrom(
  ...[
    'word',
    'Ünï',
    '“quoted”',
    ' ',
    '  ',
    '\t',
    '\u00a0',
    '*',
    '**',
    '_',
    '`',
    '``',
    '~~',
    '[',
    ']',
    '(',
    ')',
  ],
  ...[
    '[^1]',
    '[x](y)',
    '<b>',
    '<!-- -->',
    '&amp;',
    '&',
    '#',
    '# ',
    '- ',
    '+ ',
    '1. ',
    '1) ',
    '> ',
    '|',
    '\\',
    '!',
  ],
  ...[
    '---',
    '===',
    '```',
    '😀',
    'שלום',
    '$',
    'https://example.org/a_b',
    '=',
    '%%',
    '://',
    ']]>',
    '-->',
    ':',
    '"',
  ],
)
const line = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''))
const flag = fc.constantFrom(undefined, undefined, true as const)
const marked = fc
  .record({
    text: line,
    strong: flag,
    emphasis: flag,
    strike: flag,
    code: flag,
    href: fc.constantFrom(undefined, undefined, 'https://example.org/a(b)_c', 'mailto:a@example.org'),
  })
  .map(({ text, code, ...marks }): RichInline => {
    // Code has no other marks, no space at its ends and no white space but single spaces: Markdown knows no more.
    const clean = text.replace(/\s+/gu, ' ').trim()
    if (code === true && clean !== '') return { kind: 'words', text: clean, code }
    const set = Object.fromEntries(Object.entries(marks).filter(([, value]) => value !== undefined))
    return { kind: 'words', text, ...set }
  })
const reference = fc
  .record({ to: fc.constantFrom('note' as const, 'item' as const, 'entity' as const), id: line, label: line })
  .map(({ label, ...rest }): RichInline => ({
    kind: 'reference',
    ...rest,
    label: label.replace(/\s+/gu, ' ').trim(),
  }))
const simple = fc.oneof({ weight: 5, arbitrary: marked }, reference)
const footnote = fc
  .array(simple, { minLength: 1, maxLength: 3 })
  .map((content): RichInline => ({ kind: 'footnote', content: joinWords(content) }))
const content = fc
  .array(fc.oneof({ weight: 8, arbitrary: simple }, footnote, fc.constant<RichInline>({ kind: 'break' })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => joinWords(trimBreaks(parts)))
  .filter((parts) => parts.length > 0)

/** Markdown has no line break at the end of a block. */
function trimBreaks(parts: readonly RichInline[]): RichInline[] {
  const kept = [...parts]
  while (kept.at(-1)?.kind === 'break') kept.pop()
  while (kept[0]?.kind === 'break') kept.shift()
  return kept.filter((part, index) => part.kind !== 'break' || kept[index - 1]?.kind !== 'break')
}

const citation = fc.record({
  title: line,
  authors: fc.array(line, { maxLength: 2 }),
  source: line,
  url: line,
  published: fc.constantFrom('', '2021', '2021-02', '2021-02-17'),
  captured: fc.nat(),
  originalSha256: fc.constantFrom('', 'ab12'),
})
const excerpt = fc
  .record({
    id: line,
    itemId: line,
    kind: fc.constantFrom('quote' as const, 'highlight' as const, 'comment' as const),
    status: fc.constantFrom('confirmed' as const, 'suggested' as const),
    text: fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => quotedLines(lines.join('\n'))),
    speaker: fc.option(line),
    start: fc.nat(),
    end: fc.nat(),
    citation,
  })
  .filter(({ text }) => text !== '')
  .map((one): RichBlock => ({ kind: 'excerpt', excerpt: one satisfies EmbeddedExcerpt }))

const leaf: fc.Arbitrary<RichBlock> = fc.oneof(
  content.map((parts): RichBlock => ({ kind: 'paragraph', content: parts })),
  fc
    .record({ level: fc.integer({ min: 1, max: 6 }), content })
    .map((one): RichBlock => ({ kind: 'heading', ...one })),
  fc
    .record({
      language: fc.constantFrom('', 'js'),
      text: fc.array(line, { maxLength: 3 }).map((lines) => lines.join('\n')),
    })
    .map((one): RichBlock => ({ kind: 'code', ...one })),
  fc.constant<RichBlock>({ kind: 'rule' }),
  excerpt,
)
const table = fc.integer({ min: 1, max: 3 }).chain((columns) =>
  fc
    .array(
      fc.array(fc.oneof(content, fc.constant<RichInline[]>([])), { minLength: columns, maxLength: columns }),
      {
        minLength: 1,
        maxLength: 3,
      },
    )
    .map((rows): RichBlock => ({ kind: 'table', rows })),
)
const { block } = fc.letrec<{ block: RichBlock }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    table,
    fc
      .array(tie('block'), { minLength: 1, maxLength: 3 })
      .map((blocks): RichBlock => ({ kind: 'quotation', blocks })),
    fc
      .record({
        start: fc.constantFrom(null, 1, 7),
        items: fc.array(fc.array(tie('block'), { minLength: 1, maxLength: 2 }), {
          minLength: 1,
          maxLength: 3,
        }),
      })
      .map((one): RichBlock => ({ kind: 'list', ...one })),
  ),
}))

describe('a note as Markdown', () => {
  test('whatever can be written in a note is read again as it was', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (text) => {
        expect(again(text)).toEqual(text)
      }),
      { numRuns: 200 },
    )
  })

  test('beside a comma or a bracket it is Markdown too, and no HTML; beside its own signs it cannot be', () => {
    const strong = { ...words('Mina Osei'), strong: true } as const
    const text = [paragraph(words('— '), strong, words(', (Post')), paragraph(words('('), strong, words(')'))]
    expect(writeNoteMarkdown(text)).toBe('— **Mina Osei**, (Post\n\n(**Mina Osei**)')
    expect(again(text)).toEqual(text)
    const starred = [paragraph(words('*'), strong)]
    expect(writeNoteMarkdown(starred)).toContain('<strong>')
    expect(again(starred)).toEqual(starred)
  })

  test('any words at all stay the same words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const clean = text.replace(/[\r\n\0]/gu, ' ')
        expect(again([paragraph(words(clean))])).toEqual([paragraph(words(clean))])
      }),
      { numRuns: 400 },
    )
  })

  test('reads plainly as Markdown', () => {
    const text: RichText = [
      { kind: 'heading', level: 2, content: [words('Ports')] },
      paragraph(
        words('The '),
        { kind: 'words', text: 'quay', strong: true },
        words(' is safe'),
        {
          kind: 'footnote',
          content: [words('So it was said.')],
        },
        words('.'),
      ),
      { kind: 'list', start: null, items: [[paragraph(words('one'))], [paragraph(words('two'))]] },
    ]
    expect(writeNoteMarkdown(text)).toBe(
      '## Ports\n\nThe **quay** is safe[^1].\n\n- one\n- two\n\n[^1]: So it was said.',
    )
  })

  test('what another program wrote is read as well as it goes', () => {
    expect(
      readNoteMarkdown('Title\n=====\n\n* a\n* b\n\n<div>odd</div>\n\n[bad](javascript:x) ![pic](a.png)'),
    ).toEqual([
      { kind: 'heading', level: 1, content: [words('Title')] },
      { kind: 'list', start: null, items: [[paragraph(words('a'))], [paragraph(words('b'))]] },
      paragraph(words('<div>odd</div>')),
      paragraph(words('bad pic')),
    ])
  })
})
