import { embedExcerpt } from '@/core/note/embed-excerpt'
import { sampleExcerpt } from '@/core/excerpt/excerpt.fixture'
import type { Excerpt } from '@/core/excerpt/excerpt'
import type { RichInline, RichText } from '@/core/note/rich-text'
import type { ExportMatter } from '@/core/export/export-matter'

/** Words that hurt one format or another. */
export const hard = [
  'Plain words',
  'Emoji 😀 and “quotes”, commas; a line\nand another',
  'שלום עולם',
  '=HYPERLINK("http://x.example";"y")',
  ']]> --> <b>&amp;</b> {brace} 100% $x_1$ #tag ~ ^',
  'Control \u0007 and half a pair \ud83d here',
]

export function sampleExcerpts(count: number): Excerpt[] {
  return Array.from({ length: count }, (_, index) => ({
    ...sampleExcerpt,
    id: `excerpt-${String(index)}`,
    itemId: `item-${String(index % Math.max(1, Math.floor(count / 2)))}`,
    text: hard[index % hard.length] ?? '',
    comment: index % 3 === 0 ? '@comment, "quoted"' : '',
    status: index % 2 === 0 ? ('confirmed' as const) : ('suggested' as const),
    citation: {
      ...sampleExcerpt.citation,
      title: `Title ${String(index % 4)}: ${hard[index % hard.length] ?? ''}`,
    },
  }))
}

const words = (text: string): RichInline => ({ kind: 'words', text })

/** A note with one of everything. */
export function sampleNote(): ExportMatter {
  const excerpts = sampleExcerpts(6)
  const text: RichText = [
    { kind: 'heading', level: 1, content: [words('First part')] },
    {
      kind: 'paragraph',
      content: [
        words('Words with '),
        { kind: 'words', text: 'weight', strong: true },
        words(', '),
        { kind: 'words', text: 'stress', emphasis: true },
        words(', a '),
        { kind: 'words', text: 'link', href: 'https://example.org/?a=1&b=2' },
        words(' and a note'),
        { kind: 'footnote', content: [words('The words of the footnote.')] },
        words('.'),
      ],
    },
    {
      kind: 'list',
      start: 3,
      items: [
        [{ kind: 'paragraph', content: [words('third')] }],
        [
          { kind: 'paragraph', content: [words('fourth')] },
          { kind: 'list', start: null, items: [[{ kind: 'paragraph', content: [words('nested')] }]] },
        ],
      ],
    },
    {
      kind: 'table',
      rows: [
        [[words('Head')], [words('Other')]],
        [[words('cell 1')], [words('cell 2')]],
      ],
    },
    { kind: 'code', language: '', text: 'if (a < b) {\n  c()\n}' },
    { kind: 'rule' },
    { kind: 'heading', level: 2, content: [words('What was said')] },
    ...excerpts.map((excerpt) => ({ kind: 'excerpt' as const, excerpt: embedExcerpt(excerpt) })),
  ]
  return { title: 'A memo & more', text, excerpts }
}
