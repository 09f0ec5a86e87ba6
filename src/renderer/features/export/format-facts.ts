import type { ExcerptFormat } from '@/formats/write-excerpts'

interface FormatFacts {
  readonly name: string
  /** What it is for, in one sentence. */
  readonly use: string
  readonly extension: 'md' | 'csv' | 'json'
}

export const formatFacts: Readonly<Record<ExcerptFormat, FormatFacts>> = {
  markdown: {
    name: 'Markdown',
    use: 'To read, and to paste into an article or a note: each excerpt as a quotation with its citation.',
    extension: 'md',
  },
  csv: {
    name: 'CSV',
    use: 'For a spreadsheet such as Excel: one row an excerpt, with a column for each detail.',
    extension: 'csv',
  },
  json: {
    name: 'JSON',
    use: 'For programs: everything that is known of each excerpt, without loss.',
    extension: 'json',
  },
}
