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
      if (matter.text === null && settings.flavour === 'commonmark' && style === 'news')
        return writeExcerptsMarkdown(excerpts, now)
      return writeMarkdown(title, text(), { flavour: settings.flavour, style, now })
    case 'docx':
      return writeDocx(title, citedText(text(), { style, place: 'footnote' }), now)
    case 'odt':
      return writeOdt(title, citedText(text(), { style, place: 'footnote' }), now)
    case 'epub':
      return writeEpub(title, citedText(text(), { style, place: 'footnote' }), now)
    case 'markdown-folder':
      return writeMarkdownFolder(matter, { flavour: settings.flavour, style, now })
    case 'site':
      return writeSite(matter, style)
    case 'opml':
      return writeOpml(title, text(), style, now)
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
    case 'web-annotation':
      return writeWebAnnotations(title, excerpts, now)
    case 'hypothesis':
      return writeHypothesis(excerpts, now)
    case 'readwise':
      return writeReadwiseCsv(excerpts)
    case 'taguette':
      return writeTaguetteCsv(excerpts)
    case 'refi-qdpx':
      return writeQdpx(matter, now)
    case 'refi-qdc':
      return writeQdc(excerpts)
    case 'ninjs':
      return writeNinjs(matter, now)
    case 'ris':
      return writeRis(excerpts)
    case 'csl-json':
      return writeCslJson(excerpts)
    case 'biblatex':
      return writeBiblatex(excerpts)
    case 'bookmarks':
      return writeBookmarks(title, excerpts)
  }
}
