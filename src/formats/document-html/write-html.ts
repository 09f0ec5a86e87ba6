import { mapTold, silently, type Told } from '@/core/export/map-told'
import { inlineWords } from '@/core/note/plain-words'
import type { RichBlock, RichInline, RichText } from '@/core/note/rich-text'
import { xml } from '../package/xml'
import { documentStyle } from './document-style'

/** One self-contained HTML file: no script, no address that is loaded. Footnotes stand at the end. */
export function writeHtml(title: string, text: RichText, told: Told = silently): Uint8Array {
  const { body, notes } = htmlOf(text, told)
  const foot = notes === '' ? '' : `<section class="footnotes"><hr/>\n<ol>\n${notes}\n</ol></section>\n`
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="generator" content="Cuttings">
<title>${xml(title)}</title>
<style>${documentStyle}</style>
</head>
<body>
<h1>${xml(title)}</h1>
${body}
${foot}</body>
</html>
`
  return new TextEncoder().encode(html)
}

export interface HtmlHeading {
  /** Of its element. */
  readonly id: string
  readonly level: number
  readonly title: string
}

/** What is gathered while a text is written. */
interface Gathered {
  readonly notes: string[]
  readonly headings: HtmlHeading[]
}

/** The body alone, with its footnotes and headings: for the clipboard and for other packages. It is XHTML too. */
export function htmlOf(
  text: RichText,
  told: Told = silently,
): {
  readonly body: string
  readonly notes: string
  readonly headings: readonly HtmlHeading[]
} {
  const gathered: Gathered = { notes: [], headings: [] }
  const body = mapTold(text, told, (one) => block(one, gathered)).join('\n')
  return { body, notes: gathered.notes.join('\n'), headings: gathered.headings }
}

function blocks(text: RichText, gathered: Gathered): string {
  return text.map((one) => block(one, gathered)).join('\n')
}

function block(one: RichBlock, gathered: Gathered): string {
  switch (one.kind) {
    case 'paragraph':
      return `<p dir="auto">${inlines(one.content, gathered)}</p>`
    case 'heading': {
      const tag = `h${String(Math.min(6, one.level + 1))}`
      const id = `part${String(gathered.headings.length + 1)}`
      gathered.headings.push({ id, level: one.level, title: inlineWords(one.content) })
      return `<${tag} id="${id}">${inlines(one.content, gathered)}</${tag}>`
    }
    case 'quotation':
      return `<blockquote>\n${blocks(one.blocks, gathered)}\n</blockquote>`
    case 'list': {
      const items = one.items.map((item) => `<li>${blocks(item, gathered)}</li>`).join('\n')
      return one.start === null
        ? `<ul>\n${items}\n</ul>`
        : `<ol${one.start === 1 ? '' : ` start="${String(one.start)}"`}>\n${items}\n</ol>`
    }
    case 'code':
      return `<pre><code>${xml(one.text)}</code></pre>`
    case 'table':
      return table(one.rows, gathered)
    case 'rule':
      return '<hr/>'
    case 'excerpt':
      return `<blockquote>\n<p dir="auto">${xml(one.excerpt.text)}</p>\n</blockquote>`
  }
}

function table(rows: readonly (readonly (readonly RichInline[])[])[], gathered: Gathered): string {
  const row = (cells: readonly (readonly RichInline[])[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${inlines(cell, gathered)}</${tag}>`).join('')}</tr>`
  const [head = [], ...others] = rows
  const body =
    others.length === 0 ? '' : `<tbody>${others.map((cells) => row(cells, 'td')).join('\n')}</tbody>`
  return `<table><thead>${row(head, 'th')}</thead>${body}</table>`
}

function inlines(content: readonly RichInline[], gathered: Gathered): string {
  return content
    .map((part) => {
      switch (part.kind) {
        case 'break':
          return '<br/>'
        case 'reference':
          return xml(part.label)
        case 'footnote':
          return footnote(part.content, gathered)
        case 'words': {
          let text = xml(part.text)
          if (part.code === true) text = `<code>${text}</code>`
          if (part.strike === true) text = `<s>${text}</s>`
          if (part.emphasis === true) text = `<em>${text}</em>`
          if (part.strong === true) text = `<strong>${text}</strong>`
          return part.href === undefined ? text : `<a href="${xml(part.href)}">${text}</a>`
        }
      }
    })
    .join('')
}

function footnote(content: readonly RichInline[], gathered: Gathered): string {
  const number = String(gathered.notes.length + 1)
  gathered.notes.push('')
  const back = `<a href="#ref${number}" role="doc-backlink">↩</a>`
  gathered.notes[Number(number) - 1] =
    `<li id="note${number}" role="doc-endnote"><p>${inlines(content, { notes: [], headings: [] })} ${back}</p></li>`
  return `<sup><a href="#note${number}" id="ref${number}" role="doc-noteref">${number}</a></sup>`
}
