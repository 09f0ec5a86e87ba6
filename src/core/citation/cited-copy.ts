import type { Citation, Excerpt } from '../excerpt/excerpt'
import { citedText } from '../note/cited-text'
import { inlineWords } from '../note/plain-words'
import type { RichBlock, RichInline } from '../note/rich-text'
import type { CitationStyle } from './citation-style'
import { formatCitation } from './format-citation'

/** What of an excerpt is copied: its words with who said them and where, or where alone. */
export type CopiedPart = 'quotation' | 'citation'

/** For the clipboard, in both forms at once. */
export interface CitedCopy {
  readonly text: string
  readonly html: string
}

/** An excerpt as little as a copy needs; an article is one without words. */
export type CopiedExcerpt = Pick<Excerpt, 'itemId' | 'text' | 'kind' | 'speaker' | 'status' | 'citation'>

/** Excerpts as they are pasted elsewhere. As citations each article stands once, in the order of its first excerpt. */
export function citedCopy(
  excerpts: readonly CopiedExcerpt[],
  style: CitationStyle,
  part: CopiedPart,
): CitedCopy {
  if (part === 'citation') {
    const works = new Map(excerpts.map(({ itemId, citation }) => [itemId, citation]))
    return citationLines([...works.values()], style)
  }
  const blocks = excerpts.map((excerpt): RichBlock => ({
    kind: 'excerpt',
    excerpt: { ...excerpt, id: '', start: 0, end: 0 },
  }))
  const quotations = citedText(blocks, { style, place: 'line' }).map(linesOf)
  return {
    text: quotations.map((lines) => lines.map(inlineWords).join('\n')).join('\n\n'),
    html: quotations.map(quotationHtml).join(''),
  }
}

function citationLines(citations: readonly Citation[], style: CitationStyle): CitedCopy {
  const lines = citations.map((citation, index) => formatCitation(citation, style, index + 1))
  return {
    text: lines.map(inlineWords).join('\n'),
    html: lines.map((line) => `<p>${inlineHtml(line)}</p>`).join(''),
  }
}

/** The paragraphs of a quotation; the last one says where it is from. */
function linesOf(block: RichBlock): readonly (readonly RichInline[])[] {
  if (block.kind !== 'quotation') return []
  return block.blocks.flatMap((inner) => (inner.kind === 'paragraph' ? [inner.content] : []))
}

function quotationHtml(lines: readonly (readonly RichInline[])[]): string {
  const said = lines.slice(0, -1).map((line) => `<p>${inlineHtml(line)}</p>`)
  return `<blockquote>${said.join('')}</blockquote><p>${inlineHtml(lines.at(-1) ?? [])}</p>`
}

function inlineHtml(content: readonly RichInline[]): string {
  return content
    .map((part) => {
      if (part.kind === 'break') return '<br>'
      if (part.kind !== 'words') return ''
      const words = escapeHtml(part.text)
      const stressed = part.emphasis === true ? `<em>${words}</em>` : words
      return part.href === undefined ? stressed : `<a href="${escapeHtml(part.href)}">${stressed}</a>`
    })
    .join('')
}

function escapeHtml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;')
}
