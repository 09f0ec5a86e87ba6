import type { CitationStyle } from '@/core/citation/citation-style'
import { citationText } from '@/core/citation/citation-text'
import type { ExportMatter } from '@/core/export/export-matter'
import { mapTold, silently, type Told } from '@/core/export/map-told'
import { uniqueFileNames } from '@/core/export/unique-file-names'
import { citedText, excerptsText } from '@/core/note/cited-text'
import type { RichText } from '@/core/note/rich-text'
import { type CitedWork, citedWorks } from '../cited-works'
import { documentStyle } from '../document-html/document-style'
import { htmlOf } from '../document-html/write-html'
import { xml } from '../package/xml'
import { zipPackage } from '../package/zip-package'

/**
 * A web site that works from a folder, as a zip: the note, dossier or list as its first page with contents, a page for
 * each article with what was taken from it. No script, nothing that is loaded from elsewhere, every link relative.
 */
export function writeSite(
  { title, text, excerpts }: ExportMatter,
  style: CitationStyle,
  told: Told = silently,
): Uint8Array {
  const works = citedWorks(excerpts)
  const names = uniqueFileNames(
    works.map(({ citation }) => citation.title),
    'html',
  )
  const sources = works.map(({ citation, excerpts: own }, index) => {
    const name = xml(citation.title === '' ? 'Untitled' : citation.title)
    const about = [citation.source, citation.published].filter((part) => part !== '').join(', ')
    return `<li><a href="articles/${encodeURIComponent(names[index] ?? '')}">${name}</a> ${xml(about)} (${String(own.length)})</li>`
  })
  const { body, notes, headings } = rendered(text ?? excerptsText(excerpts), style)
  const contents = headings.map(
    ({ id, level, title: heading }) =>
      `<li class="level${String(level)}"><a href="#${id}">${xml(heading)}</a></li>`,
  )
  const start = [
    `<h1>${xml(title)}</h1>`,
    contents.length === 0 ? '' : `<nav aria-label="Contents"><ul>\n${contents.join('\n')}\n</ul></nav>`,
    body,
    notes,
    sources.length === 0 ? '' : `<h2 id="articles">Articles</h2>\n<ul>\n${sources.join('\n')}\n</ul>`,
  ]
  return zipPackage([
    ['index.html', page(title, start.join('\n'), 'style.css')],
    [
      'style.css',
      `${documentStyle}\nnav ul { list-style: none; padding: 0; }\n.level2 { margin-left: 1rem; } .level3 { margin-left: 2rem; }\n`,
    ],
    ...mapTold(
      works,
      told,
      (work, index) => [`articles/${names[index] ?? ''}`, articlePage(work, title, style)] as const,
    ),
  ])
}

function articlePage({ citation, excerpts }: CitedWork, site: string, style: CitationStyle): string {
  const title = citation.title === '' ? 'Untitled' : citation.title
  const { body, notes } = rendered(excerptsText(excerpts), style)
  const back = `<p><a href="../index.html">${xml(site)}</a></p>`
  const lines = [back, `<h1>${xml(title)}</h1>`, `<p>${xml(citationText(citation, style))}</p>`, body, notes]
  return page(title, lines.join('\n'), '../style.css')
}

function rendered(text: RichText, style: CitationStyle) {
  const { body, notes, headings } = htmlOf(citedText(text, { style, place: 'line' }))
  const foot = notes === '' ? '' : `<section class="footnotes"><hr/>\n<ol>\n${notes}\n</ol></section>`
  return { body, notes: foot, headings }
}

function page(title: string, body: string, css: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="generator" content="Cuttings">
<title>${xml(title)}</title>
<link rel="stylesheet" href="${css}">
</head>
<body>
${body}
</body>
</html>
`
}
