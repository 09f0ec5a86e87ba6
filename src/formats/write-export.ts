import type { ExportFormat } from '@/core/export/export-format'
import type { ExportMatter, ExportSettings } from '@/core/export/export-matter'
import { citedText, excerptsText } from '@/core/note/cited-text'
import type { RichText } from '@/core/note/rich-text'
import { writeHypothesis } from './annotations-hypothesis/write-hypothesis'
import { writeWebAnnotations } from './annotations-w3c/write-web-annotations'
import { writeBiblatex } from './citations-biblatex/write-biblatex'
import { writeBookmarks } from './citations-bookmarks/write-bookmarks'
import { writeCslJson } from './citations-csl-json/write-csl-json'
import { writeRis } from './citations-ris/write-ris'
import { writeDocx } from './document-docx/write-docx'
import { writeEpub } from './document-epub/write-epub'
import { writeHtml } from './document-html/write-html'
import { writeMarkdown } from './document-markdown/write-markdown'
import { writeOdt } from './document-odt/write-odt'
import { writeOpml } from './document-opml/write-opml'
import { writeText } from './document-text/write-text'
import { writeExcerptsCsv } from './excerpts-csv/write-excerpts-csv'
import { writeExcerptsJson } from './excerpts-json/write-excerpts-json'
import { writeExcerptsMarkdown } from './excerpts-markdown/write-excerpts-markdown'
import { writeExcerptsNdjson } from './excerpts-ndjson/write-excerpts-ndjson'
import { writeReadwiseCsv } from './excerpts-readwise/write-readwise-csv'
import { writeTaguetteCsv } from './excerpts-taguette/write-taguette-csv'
import { writeExcerptsXlsx } from './excerpts-xlsx/write-excerpts-xlsx'
import { writeMarkdownFolder } from './folder-markdown/write-markdown-folder'
import { writeSite } from './folder-site/write-site'
import { writeNinjs } from './ninjs/write-ninjs'
import { writeQdc } from './refi-qda/write-qdc'
import { writeQdpx } from './refi-qda/write-qdpx'

/** What a writer is given. */
interface Given {
  readonly matter: ExportMatter
  readonly settings: ExportSettings
  /** ms since the epoch. */
  readonly now: number
}

const textOf = ({ text, excerpts }: ExportMatter): RichText => text ?? excerptsText(excerpts)
const cited = ({ matter, settings }: Given, place: 'footnote' | 'line'): RichText =>
  citedText(textOf(matter), { style: settings.style, place })

const html = (given: Given) => writeHtml(given.matter.title, cited(given, 'line'))

const writers: Readonly<Record<ExportFormat, (given: Given) => Uint8Array>> = {
  markdown: ({ matter, settings: { flavour, style }, now }) =>
    matter.text === null && flavour === 'commonmark' && style === 'news'
      ? writeExcerptsMarkdown(matter.excerpts, now)
      : writeMarkdown(matter.title, textOf(matter), { flavour, style, now }),
  docx: (given) => writeDocx(given.matter.title, cited(given, 'footnote'), given.now),
  odt: (given) => writeOdt(given.matter.title, cited(given, 'footnote'), given.now),
  epub: (given) => writeEpub(given.matter.title, cited(given, 'footnote'), given.now),
  html,
  pdf: html,
  text: (given) => writeText(given.matter.title, cited(given, 'line')),
  'markdown-folder': ({ matter, settings: { flavour, style }, now }) =>
    writeMarkdownFolder(matter, { flavour, style, now }),
  site: ({ matter, settings }) => writeSite(matter, settings.style),
  opml: ({ matter, settings, now }) => writeOpml(matter.title, textOf(matter), settings.style, now),
  csv: ({ matter, settings }) => writeExcerptsCsv(matter.excerpts, settings),
  xlsx: ({ matter }) => writeExcerptsXlsx(matter.excerpts),
  json: ({ matter, now }) => writeExcerptsJson(matter.excerpts, now),
  ndjson: ({ matter, now }) => writeExcerptsNdjson(matter.excerpts, now),
  'web-annotation': ({ matter, now }) => writeWebAnnotations(matter.title, matter.excerpts, now),
  hypothesis: ({ matter, now }) => writeHypothesis(matter.excerpts, now),
  readwise: ({ matter }) => writeReadwiseCsv(matter.excerpts),
  taguette: ({ matter }) => writeTaguetteCsv(matter.excerpts),
  'refi-qdpx': ({ matter, now }) => writeQdpx(matter, now),
  'refi-qdc': ({ matter }) => writeQdc(matter.excerpts),
  ninjs: ({ matter, now }) => writeNinjs(matter, now),
  ris: ({ matter }) => writeRis(matter.excerpts),
  'csl-json': ({ matter }) => writeCslJson(matter.excerpts),
  biblatex: ({ matter }) => writeBiblatex(matter.excerpts),
  bookmarks: ({ matter }) => writeBookmarks(matter.title, matter.excerpts),
}

/**
 * The bytes of a file. The same matter, settings and `now` (ms since the epoch) give the same bytes. A PDF is printed
 * from the HTML file, which is what stands for it here.
 */
export function writeExport(
  format: ExportFormat,
  matter: ExportMatter,
  settings: ExportSettings,
  now: number,
): Uint8Array {
  return writers[format]({ matter, settings, now })
}
