import type { RichBlock, RichInline, RichText } from '@/core/note/rich-text'
import { xml } from '../package/xml'
import { documentStyle } from './document-style'

/** One self-contained HTML file: no script, no address that is loaded. Footnotes stand at the end. */
export function writeHtml(title: string, text: RichText): Uint8Array {
  const { body, notes } = htmlOf(text)
  const foot = notes === '' ? '' : `<section class="footnotes"><hr>\n<ol>\n${notes}\n</ol></section>\n`
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

/** The body alone, with its footnotes: for the clipboard and for other packages. */
export function htmlOf(text: RichText): { readonly body: string; readonly notes: string } {
  const notes: string[] = []
  const body = blocks(text, notes)
  return { body, notes: notes.join('\n') }
}

function blocks(text: RichText, notes: string[]): string {
  return text.map((one) => block(one, notes)).join('\n')
}

function block(one: RichBlock, notes: string[]): string {
  switch (one.kind) {
    case 'paragraph':
      return `<p dir="auto">${inlines(one.content, notes)}</p>`
    case 'heading': {
      const tag = `h${String(Math.min(6, one.level + 1))}`
      return `<${tag}>${inlines(one.content, notes)}</${tag}>`
    }
    case 'quotation':
      return `<blockquote>\n${blocks(one.blocks, notes)}\n</blockquote>`
    case 'list': {
      const items = one.items.map((item) => `<li>${blocks(item, notes)}</li>`).join('\n')
      return one.start === null
        ? `<ul>\n${items}\n</ul>`
        : `<ol${one.start === 1 ? '' : ` start="${String(one.start)}"`}>\n${items}\n</ol>`
    }
    case 'code':
      return `<pre><code>${xml(one.text)}</code></pre>`
    case 'table':
      return table(one.rows, notes)
    case 'rule':
      return '<hr>'
    case 'excerpt':
      return `<blockquote>\n<p dir="auto">${xml(one.excerpt.text)}</p>\n</blockquote>`
  }
}

function table(rows: readonly (readonly (readonly RichInline[])[])[], notes: string[]): string {
  const row = (cells: readonly (readonly RichInline[])[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${inlines(cell, notes)}</${tag}>`).join('')}</tr>`
  const [head = [], ...others] = rows
  const body =
    others.length === 0 ? '' : `<tbody>${others.map((cells) => row(cells, 'td')).join('\n')}</tbody>`
  return `<table><thead>${row(head, 'th')}</thead>${body}</table>`
}

function inlines(content: readonly RichInline[], notes: string[]): string {
  return content
    .map((part) => {
      switch (part.kind) {
        case 'break':
          return '<br>'
        case 'reference':
          return xml(part.label)
        case 'footnote':
          return footnote(part.content, notes)
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

function footnote(content: readonly RichInline[], notes: string[]): string {
  const number = String(notes.length + 1)
  notes.push('')
  const back = `<a href="#ref${number}" role="doc-backlink">↩</a>`
  notes[Number(number) - 1] =
    `<li id="note${number}" role="doc-endnote"><p>${inlines(content, [])} ${back}</p></li>`
  return `<sup><a href="#note${number}" id="ref${number}" role="doc-noteref">${number}</a></sup>`
}
