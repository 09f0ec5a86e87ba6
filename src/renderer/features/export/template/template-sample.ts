import type { ExportMatter } from '@/core/export/export-matter'
import type { Excerpt } from '@/core/excerpt/excerpt'

const excerpt: Excerpt = {
  id: 'sample',
  itemId: 'sample',
  kind: 'quote',
  status: 'confirmed',
  text: '“The bridge is open.”',
  sentence: '“The bridge is open,” said Mina Osei.',
  start: 0,
  end: 21,
  speaker: 'Mina Osei',
  quoteKind: 'direct',
  cue: 'said',
  colour: null,
  comment: 'A comment',
  tags: ['roads/bridges'],
  made: 0,
  changed: 0,
  passages: [],
  citation: {
    title: 'A bridge opens',
    authors: ['Jo Park'],
    source: 'The Hill Post',
    url: 'https://example.org/bridge',
    published: '2021-02-17',
    captured: 0,
    originalSha256: '',
  },
}

/** What a template is shown with where there is nothing to export. */
export const templateSample: ExportMatter = { title: 'Excerpts', text: null, excerpts: [excerpt] }
