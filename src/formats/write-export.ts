import type { ExportFormat } from '@/core/export/export-format'
import type { ExportMatter, ExportSettings } from '@/core/export/export-matter'
import { silently, type Told } from '@/core/export/map-told'
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
  readonly told: Told
}

const textOf = ({ text, excerpts }: ExportMatter): RichText => text ?? excerptsText(excerpts)
const cited = ({ matter, settings }: Given, place: 'footnote' | 'line'): RichText =>
  citedText(textOf(matter), { style: settings.style, place })

const html = (given: Given) => writeHtml(given.matter.title, cited(given, 'line'), given.told)

const writers: Readonly<Record<ExportFormat, (given: Given) => Uint8Array>> = {
  markdown: ({ matter, settings: { flavour, style }, now, told }) =>
    matter.text === null && flavour === 'commonmark' && style === 'news'
      ? writeExcerptsMarkdown(matter.excerpts, now, told)
      : writeMarkdown(matter.title, textOf(matter), { flavour, style, now }, told),
  docx: (given) => writeDocx(given.matter.title, cited(given, 'footnote'), given.now, given.told),
  odt: (given) => writeOdt(given.matter.title, cited(given, 'footnote'), given.now, given.told),
  epub: (given) => writeEpub(given.matter.title, cited(given, 'footnote'), given.now, given.told),
  html,
  pdf: html,
  text: (given) => writeText(given.matter.title, cited(given, 'line'), given.told),
  'markdown-folder': ({ matter, settings: { flavour, style }, now, told }) =>
    writeMarkdownFolder(matter, { flavour, style, now }, told),
  site: ({ matter, settings, told }) => writeSite(matter, settings.style, told),
  opml: ({ matter, settings, now, told }) =>
    writeOpml(matter.title, textOf(matter), settings.style, now, told),
  csv: ({ matter, settings, told }) => writeExcerptsCsv(matter.excerpts, settings, told),
  xlsx: ({ matter, told }) => writeExcerptsXlsx(matter.excerpts, told),
  json: ({ matter, now, told }) => writeExcerptsJson(matter.excerpts, now, told),
  ndjson: ({ matter, now, told }) => writeExcerptsNdjson(matter.excerpts, now, told),
  'web-annotation': ({ matter, now, told }) => writeWebAnnotations(matter.title, matter.excerpts, now, told),
  hypothesis: ({ matter, now, told }) => writeHypothesis(matter.excerpts, now, told),
  readwise: ({ matter, told }) => writeReadwiseCsv(matter.excerpts, told),
  taguette: ({ matter, told }) => writeTaguetteCsv(matter.excerpts, told),
  'refi-qdpx': ({ matter, now, told }) => writeQdpx(matter, now, told),
  'refi-qdc': ({ matter }) => writeQdc(matter.excerpts),
  ninjs: ({ matter, now, told }) => writeNinjs(matter, now, told),
  ris: ({ matter, told }) => writeRis(matter.excerpts, told),
  'csl-json': ({ matter, told }) => writeCslJson(matter.excerpts, told),
  biblatex: ({ matter, told }) => writeBiblatex(matter.excerpts, told),
  bookmarks: ({ matter, told }) => writeBookmarks(matter.title, matter.excerpts, told),
}

/**
 * The bytes of a file. The same matter, settings and `now` (ms since the epoch) give the same bytes. A PDF is printed
 * from the HTML file, which is what stands for it here. `told` hears how far it has come, but for a codebook, which is short.
 */
export function writeExport(
  format: ExportFormat,
  matter: ExportMatter,
  settings: ExportSettings,
  now: number,
  told: Told = silently,
): Uint8Array {
  return writers[format]({ matter, settings, now, told })
}
