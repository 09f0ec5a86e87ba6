import type { CitationStyle } from '@/core/citation/citation-style'
import { citationText } from '@/core/citation/citation-text'
import { mapTold, silently, type Told } from '@/core/export/map-told'
import { inlineWords, plainWords } from '@/core/note/plain-words'
import type { RichBlock, RichText } from '@/core/note/rich-text'
import { xml } from '../package/xml'

interface Outline {
  readonly text: string
  readonly note: string
  readonly below: Outline[]
}

/**
 * A document as an outline (OPML 2.0, http://opml.org/spec2.opml): what stands under a heading is below it, each excerpt
 * with its speaker and source as `_note`, which outliners show. `now`: ms since the epoch.
 */
export function writeOpml(
  title: string,
  text: RichText,
  style: CitationStyle,
  now: number,
  told: Told = silently,
): Uint8Array {
  const body = outlinesOf(text, style)
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    `    <title>${xml(title)}</title>`,
    `    <dateCreated>${new Date(now).toUTCString()}</dateCreated>`,
    '  </head>',
    '  <body>',
    // A body without an outline is none.
    ...mapTold(body.length === 0 ? [leaf(title)] : body, told, (outline) => linesOf(outline, '    ')).flat(),
    '  </body>',
    '</opml>',
    '',
  ]
  return new TextEncoder().encode(lines.join('\n'))
}

function linesOf({ text, note, below }: Outline, indent: string): string[] {
  const attributes = `text="${value(text)}"${note === '' ? '' : ` _note="${value(note)}"`}`
  if (below.length === 0) return [`${indent}<outline ${attributes}/>`]
  return [
    `${indent}<outline ${attributes}>`,
    ...below.flatMap((outline) => linesOf(outline, `${indent}  `)),
    `${indent}</outline>`,
  ]
}

/** Line ends stay: as they are, a reader would make spaces of them. */
function value(text: string): string {
  return xml(text)
    .replace(/\r\n?|\n/gu, '&#10;')
    .replace(/\t/gu, '&#9;')
}

const leaf = (text: string, note = ''): Outline => ({ text, note, below: [] })

/** Under each heading stands all up to the next of its level or above. */
function outlinesOf(text: RichText, style: CitationStyle): Outline[] {
  const top: Outline[] = []
  const open: { readonly level: number; readonly below: Outline[] }[] = [{ level: 0, below: top }]
  for (const block of text) {
    if (block.kind === 'heading') {
      while (open.length > 1 && (open.at(-1)?.level ?? 0) >= block.level) open.pop()
      const outline = leaf(inlineWords(block.content))
      open.at(-1)?.below.push(outline)
      open.push({ level: block.level, below: outline.below })
    } else open.at(-1)?.below.push(...ofBlock(block, style))
  }
  return top
}

function ofBlock(block: RichBlock, style: CitationStyle): Outline[] {
  switch (block.kind) {
    case 'rule':
      return []
    case 'list':
      return block.items.map(([first, ...rest]) => ({
        text: first === undefined ? '' : plainWords([first]),
        note: '',
        below: outlinesOf(rest, style),
      }))
    case 'quotation':
      return outlinesOf(block.blocks, style)
    case 'excerpt': {
      const { text, speaker, status, citation } = block.excerpt
      const note = [
        speaker ?? '',
        citationText(citation, style),
        status === 'suggested' ? 'Suggested, not confirmed.' : '',
      ]
      return [leaf(text, note.filter((part) => part !== '').join('\n'))]
    }
    case 'code':
    case 'heading':
    case 'paragraph':
    case 'table': {
      const words = plainWords([block])
      return words.trim() === '' ? [] : [leaf(words)]
    }
  }
}
