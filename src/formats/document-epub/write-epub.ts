import { guidOf } from '@/core/export/guid-of'
import { silently, type Told } from '@/core/export/map-told'
import type { RichText } from '@/core/note/rich-text'
import { documentStyle } from '../document-html/document-style'
import { type HtmlHeading, htmlOf } from '../document-html/write-html'
import { xml } from '../package/xml'
import { zipPackage } from '../package/zip-package'

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const container = `${declaration}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n`

/** A book for readers (EPUB 3.3, https://www.w3.org/TR/epub-33/) with a table of contents. `now`: ms since the epoch. */
export function writeEpub(title: string, text: RichText, now: number, told: Told = silently): Uint8Array {
  const { headings, ...html } = htmlOf(text, told)
  const body = withTypes(html.body)
  const notes = withTypes(html.notes)
  const named = title.trim() === '' ? 'Untitled' : title
  const foot = notes === '' ? '' : `<section class="footnotes"><hr/>\n${notes}\n</section>\n`
  return zipPackage(
    [
      ['mimetype', 'application/epub+zip'],
      ['META-INF/container.xml', container],
      ['EPUB/package.opf', packageFile(named, guidOf(`epub:${named}${body}`), now)],
      [
        'EPUB/contents.xhtml',
        page(named, `<nav epub:type="toc"><h1>Contents</h1>\n${contents(named, headings)}</nav>\n`),
      ],
      ['EPUB/text.xhtml', page(named, `<h1 id="top">${xml(named)}</h1>\n${body}\n${foot}`)],
      ['EPUB/style.css', documentStyle],
    ],
    ['mimetype'],
  )
}

function packageFile(title: string, id: string, now: number): string {
  const time = new Date(now).toISOString().replace(/\.\d+Z$/u, 'Z')
  return `${declaration}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:uuid:${id}</dc:identifier><dc:title>${xml(title)}</dc:title><dc:language>en</dc:language><dc:date>${time}</dc:date><meta property="dcterms:modified">${time}</meta></metadata>
<manifest><item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="text" href="text.xhtml" media-type="application/xhtml+xml"/><item id="style" href="style.css" media-type="text/css"/></manifest>
<spine><itemref idref="text"/></spine>
</package>
`
}

function page(title: string, body: string): string {
  return `${declaration}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
<head><title>${xml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${body}</body>
</html>
`
}

/** One list, since headings may leave levels out; what is deeper stands further in. */
function contents(title: string, headings: readonly HtmlHeading[]): string {
  const entry = (href: string, name: string) =>
    `<li><a href="text.xhtml#${href}">${xml(name.trim() === '' ? 'Untitled' : name)}</a></li>`
  return `<ol>\n${[entry('top', title), ...headings.map(({ id, title: name }) => entry(id, name))].join('\n')}\n</ol>\n`
}

/** Readers show a note in place where they are told that it is one. No words hold these: their quotes are escaped. */
function withTypes(html: string): string {
  return html
    .replaceAll(' role="doc-noteref"', ' role="doc-noteref" epub:type="noteref"')
    .replace(/<li id="note(\d+)" role="doc-endnote">/gu, '<aside id="note$1" epub:type="footnote">')
    .replace(
      /<a href="#ref(\d+)" role="doc-backlink">↩<\/a><\/p><\/li>/gu,
      '<a href="#ref$1">↩ $1</a></p></aside>',
    )
}
