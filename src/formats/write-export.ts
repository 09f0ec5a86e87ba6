import type { CitationStyle } from '@/core/citation/citation-style'
import type { Excerpt } from '@/core/excerpt/excerpt'
import { citedText, excerptsText } from '@/core/note/cited-text'
import type { RichText } from '@/core/note/rich-text'
import { writeBiblatex } from './citations-biblatex/write-biblatex'
import { writeCslJson } from './citations-csl-json/write-csl-json'
import { writeRis } from './citations-ris/write-ris'
import { writeDocx } from './document-docx/write-docx'
import { writeHtml } from './document-html/write-html'
import { type MarkdownFlavour, writeMarkdown } from './document-markdown/write-markdown'
import { writeText } from './document-text/write-text'
import { writeExcerptsCsv } from './excerpts-csv/write-excerpts-csv'
import { writeExcerptsJson } from './excerpts-json/write-excerpts-json'
import { writeExcerptsNdjson } from './excerpts-ndjson/write-excerpts-ndjson'
import { writeReadwiseCsv } from './excerpts-readwise/write-readwise-csv'
import { writeExcerptsXlsx } from './excerpts-xlsx/write-excerpts-xlsx'
import type { ExportFormat } from './export-formats'

/** What goes out. */
export interface ExportMatter {
  /** Of the document: "Excerpts", or the title of the note. */
  readonly title: string
  /** The note; null: the excerpts alone, one after the other. */
  readonly text: RichText | null
  readonly excerpts: readonly Excerpt[]
}

export interface ExportSettings {
  readonly style: CitationStyle
  readonly flavour: MarkdownFlavour
  /** CSV only: Excel needs the byte order mark to read UTF-8. */
  readonly includeBom: boolean
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
  const { title, excerpts } = matter
  const { style } = settings
  const text = (): RichText => matter.text ?? excerptsText(excerpts)
  switch (format) {
    case 'markdown':
      return writeMarkdown(title, text(), { flavour: settings.flavour, style, now })
    case 'docx':
      return writeDocx(title, citedText(text(), { style, place: 'footnote' }), now)
    case 'html':
    case 'pdf':
      return writeHtml(title, citedText(text(), { style, place: 'line' }))
    case 'text':
      return writeText(title, citedText(text(), { style, place: 'line' }))
    case 'csv':
      return writeExcerptsCsv(excerpts, settings)
    case 'xlsx':
      return writeExcerptsXlsx(excerpts)
    case 'json':
      return writeExcerptsJson(excerpts, now)
    case 'ndjson':
      return writeExcerptsNdjson(excerpts, now)
    case 'readwise':
      return writeReadwiseCsv(excerpts)
    case 'ris':
      return writeRis(excerpts)
    case 'csl-json':
      return writeCslJson(excerpts)
    case 'biblatex':
      return writeBiblatex(excerpts)
  }
}
