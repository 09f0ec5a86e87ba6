import type { ExportFormat } from '@/core/export/export-format'
import type { FileExtension } from '@/contract/file-extension'

export interface FormatFacts {
  readonly name: string
  /** What it is for, in one sentence. */
  readonly use: string
  readonly extension: FileExtension
  /** What the preview shows, where the file itself is none to read. */
  readonly preview: ExportFormat
  /** Whether citations are written in a style. */
  readonly isCited: boolean
}

export const formatFacts: Readonly<Record<ExportFormat, FormatFacts>> = {
  markdown: {
    name: 'Markdown',
    use: 'To read, and to paste into an article or a note: each excerpt as a quotation with its citation.',
    extension: 'md',
    preview: 'markdown',
    isCited: true,
  },
  docx: {
    name: 'Word',
    use: 'For an editor: a document with headings and quotations as styles, and each source in a footnote.',
    extension: 'docx',
    preview: 'html',
    isCited: true,
  },
  odt: {
    name: 'OpenDocument',
    use: 'For LibreOffice and other word processors: styles and footnotes as in the Word file.',
    extension: 'odt',
    preview: 'html',
    isCited: true,
  },
  pdf: {
    name: 'PDF',
    use: 'To print, and to send what nobody is to change.',
    extension: 'pdf',
    preview: 'html',
    isCited: true,
  },
  html: {
    name: 'Web page',
    use: 'One HTML file that any browser opens, with nothing to load.',
    extension: 'html',
    preview: 'html',
    isCited: true,
  },
  epub: {
    name: 'E-book',
    use: 'An EPUB for e-readers, with contents and footnotes.',
    extension: 'epub',
    preview: 'html',
    isCited: true,
  },
  text: {
    name: 'Plain text',
    use: 'For e-mail and wherever nothing else is taken.',
    extension: 'txt',
    preview: 'text',
    isCited: true,
  },
  'markdown-folder': {
    name: 'Folder of Markdown',
    use: 'A zip of files for Obsidian, Logseq or a website generator: one for each article, with its details as front matter.',
    extension: 'zip',
    preview: 'markdown',
    isCited: true,
  },
  site: {
    name: 'Web site',
    use: 'A zip with a page to begin with and one for each article. Unpacked, any browser opens it from its folder.',
    extension: 'zip',
    preview: 'html',
    isCited: true,
  },
  opml: {
    name: 'Outline',
    use: 'OPML for outliners: what stands under a heading is below it, each excerpt with its source as a note.',
    extension: 'opml',
    preview: 'opml',
    isCited: true,
  },
  csv: {
    name: 'CSV',
    use: 'For a spreadsheet such as Excel: one row an excerpt, with a column for each detail. What a spreadsheet would run as a formula begins with an apostrophe.',
    extension: 'csv',
    preview: 'csv',
    isCited: false,
  },
  xlsx: {
    name: 'Excel',
    use: 'A spreadsheet with the columns of the CSV file, every cell as text, so that no formula runs.',
    extension: 'xlsx',
    preview: 'csv',
    isCited: false,
  },
  json: {
    name: 'JSON',
    use: 'For programs: everything that is known of each excerpt, without loss.',
    extension: 'json',
    preview: 'json',
    isCited: false,
  },
  ndjson: {
    name: 'JSON lines',
    use: 'For programs that read one record a line, also of very many.',
    extension: 'ndjson',
    preview: 'ndjson',
    isCited: false,
  },
  'web-annotation': {
    name: 'W3C annotations',
    use: 'For programs of the web annotation standard (JSON-LD): each place by its words, context and position, with comment, tags and speaker.',
    extension: 'jsonld',
    preview: 'web-annotation',
    isCited: false,
  },
  hypothesis: {
    name: 'Hypothesis',
    use: 'To import the excerpts into Hypothesis, onto the pages that they are from.',
    extension: 'json',
    preview: 'hypothesis',
    isCited: false,
  },
  readwise: {
    name: 'Readwise',
    use: 'To import the excerpts into Readwise, with speaker and comment as their note. What a spreadsheet would run as a formula begins with an apostrophe.',
    extension: 'csv',
    preview: 'readwise',
    isCited: false,
  },
  taguette: {
    name: 'Taguette',
    use: 'For qualitative analysis in the columns of Taguette: a row for each excerpt and tag. What a spreadsheet would run as a formula begins with an apostrophe.',
    extension: 'csv',
    preview: 'taguette',
    isCited: false,
  },
  'refi-qdpx': {
    name: 'REFI-QDA project',
    use: 'For ATLAS.ti, MAXQDA, NVivo and others: the articles with every excerpt as a coded passage, and each speaker as a case.',
    extension: 'qdpx',
    preview: 'refi-qdc',
    isCited: false,
  },
  'refi-qdc': {
    name: 'REFI-QDA codebook',
    use: 'The tags alone, as codes for programs of qualitative analysis.',
    extension: 'qdc',
    preview: 'refi-qdc',
    isCited: false,
  },
  ninjs: {
    name: 'ninjs',
    use: 'For newsroom systems: a zip with each article and who it names as ninjs 3.1, and its quotes in a file beside it.',
    extension: 'zip',
    preview: 'json',
    isCited: false,
  },
  ris: {
    name: 'RIS',
    use: 'The articles, for Zotero, EndNote and other reference managers, with the excerpts as notes.',
    extension: 'ris',
    preview: 'ris',
    isCited: false,
  },
  'csl-json': {
    name: 'CSL-JSON',
    use: 'The articles, for programs that set citations, such as pandoc and Zotero.',
    extension: 'json',
    preview: 'csl-json',
    isCited: false,
  },
  bookmarks: {
    name: 'Bookmarks',
    use: 'The articles, for any browser and for bookmark managers, with their tags. Those without an address are left out.',
    extension: 'html',
    preview: 'bookmarks',
    isCited: false,
  },
  biblatex: {
    name: 'BibLaTeX',
    use: 'The articles, for LaTeX.',
    extension: 'bib',
    preview: 'biblatex',
    isCited: false,
  },
}

export const formatGroups: readonly { readonly name: string; readonly formats: readonly ExportFormat[] }[] = [
  {
    name: 'Documents',
    formats: ['markdown', 'docx', 'odt', 'pdf', 'html', 'epub', 'text', 'opml', 'markdown-folder', 'site'],
  },
  { name: 'Tables and data', formats: ['csv', 'xlsx', 'json', 'ndjson', 'web-annotation'] },
  { name: 'Citations of the articles', formats: ['ris', 'csl-json', 'biblatex', 'bookmarks'] },
  {
    name: 'Other tools',
    formats: ['hypothesis', 'readwise', 'taguette', 'refi-qdpx', 'refi-qdc', 'ninjs'],
  },
]
