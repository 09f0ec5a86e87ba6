import type { CitationStyle } from '../citation/citation-style'
import { formatCitation } from '../citation/format-citation'
import type { Excerpt } from '../excerpt/excerpt'
import { mapTold, silently, type Told } from '../export/map-told'
import type { EmbeddedExcerpt } from './embedded-excerpt'
import type { RichBlock, RichInline, RichText, RichWords } from './rich-text'

export interface CitedOptions {
  readonly style: CitationStyle
  /** Where the citation of an excerpt stands: in a footnote, or below its words. */
  readonly place: 'footnote' | 'line'
}

/** The text with each excerpt as a quotation, its speaker below, and its citation: what a document is made of. */
export function citedText(text: RichText, options: CitedOptions, told: Told = silently): RichText {
  let number = 0
  const cited = (block: RichBlock): RichBlock => {
    if (block.kind === 'excerpt') return quotationOf(block.excerpt, options, ++number)
    if (block.kind === 'quotation') return { ...block, blocks: block.blocks.map(cited) }
    if (block.kind === 'list') return { ...block, items: block.items.map((item) => item.map(cited)) }
    return block
  }
  return mapTold(text, told, cited)
}

function quotationOf(excerpt: EmbeddedExcerpt, { style, place }: CitedOptions, number: number): RichBlock {
  const { text, speaker, status, citation } = excerpt
  const said = text.split(/\n{2,}/u).map((part): RichBlock => ({ kind: 'paragraph', content: linesOf(part) }))
  const source = formatCitation(citation, style, number)
  const name: RichInline[] = speaker === null ? [] : [{ kind: 'words', text: speaker, strong: true }]
  const mark: RichInline[] = status === 'suggested' ? [words(' (suggested, not confirmed)')] : []
  const short = [citation.title === '' ? 'Untitled' : `“${citation.title}”`, citation.source].filter(
    (part) => part !== '',
  )
  const line: readonly RichInline[] =
    place === 'footnote'
      ? [
          words('— '),
          ...(name.length > 0 ? name : [words(short.join(', '))]),
          ...mark,
          { kind: 'footnote', content: source },
        ]
      : [words('— '), ...name, ...(name.length > 0 ? [words(', ')] : []), ...source, ...mark]
  return { kind: 'quotation', blocks: [...said, { kind: 'paragraph', content: line }] }
}

function linesOf(text: string): RichInline[] {
  return text
    .split('\n')
    .flatMap((line, index): RichInline[] => [
      ...(index === 0 ? [] : [{ kind: 'break' } as const]),
      ...(line === '' ? [] : [words(line)]),
    ])
}

const words = (text: string): RichWords => ({ kind: 'words', text })

/** A list of excerpts as rich text: each with its comment and tags below it. */
export function excerptsText(excerpts: readonly Excerpt[]): RichText {
  return excerpts.flatMap((excerpt): RichBlock[] => [
    { kind: 'excerpt', excerpt },
    ...(excerpt.comment === '' ? [] : [labelled('Comment', excerpt.comment)]),
    ...(excerpt.tags.length === 0 ? [] : [labelled('Tags', excerpt.tags.join(', '))]),
  ])
}

function labelled(label: string, text: string): RichBlock {
  return {
    kind: 'paragraph',
    content: [{ kind: 'words', text: `${label}: `, emphasis: true }, ...linesOf(text)],
  }
}
