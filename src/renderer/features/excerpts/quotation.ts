import { cite } from '@/core/excerpt/cite'
import type { Excerpt } from '@/core/excerpt/excerpt'

/** Excerpts as they are pasted elsewhere: the words, then who said them and where. */
export function quotation(excerpts: readonly Excerpt[]): { readonly text: string; readonly html: string } {
  return {
    text: excerpts.map((excerpt) => `${excerpt.text}\n— ${source(excerpt)}`).join('\n\n'),
    html: excerpts.map(asHtml).join(''),
  }
}

function source({ speaker, citation }: Excerpt): string {
  return speaker === null ? cite(citation) : `${speaker}, ${cite(citation)}`
}

function asHtml(excerpt: Excerpt): string {
  const { url } = excerpt.citation
  const words = escapeHtml(source(excerpt))
  const address = escapeHtml(url)
  const linked = /^https?:\/\//iu.test(url)
    ? words.replace(address, () => `<a href="${address}">${address}</a>`)
    : words
  const paragraphs = excerpt.text.split(/\n+/u).map((line) => `<p>${escapeHtml(line)}</p>`)
  return `<blockquote>${paragraphs.join('')}</blockquote><p>— ${linked}</p>`
}

function escapeHtml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;')
}
