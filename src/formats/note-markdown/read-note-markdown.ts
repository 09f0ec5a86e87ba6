import markdownIt, { type Token } from 'markdown-it'
import type { EmbeddedExcerpt } from '@/core/note/embedded-excerpt'
import { inlineWords } from '@/core/note/plain-words'
import type { RichBlock, RichInline, RichText } from '@/core/note/rich-text'
import { readExcerptLink } from './cuttings-link'
import { readInlines } from './read-inlines'

/** HTML is read as tokens, of which a few are known and all others stand as the words that they are. */
const parser = markdownIt({ html: true, linkify: false, typographer: false })
// Addresses are judged where they are read, and kept as they are written.
parser.validateLink = () => true
parser.normalizeLink = (url) => url
parser.inline.ruler.before('link', 'footnote', (state, silent) => {
  const match = /^\[\^([^\]\s]+)\]/u.exec(state.src.slice(state.pos, state.pos + 80))
  const defined = footnotesOf(state.env)
  if (match === null || !defined.has(match[1] ?? '')) return false
  if (!silent) state.push('footnote', '', 0).content = match[1] ?? ''
  state.pos += match[0].length
  return true
})

const definition = /^\[\^([^\]\s]+)\]: ?(.*)$/u

/** Reads Markdown as `writeNoteMarkdown` writes it, and any other as well as it goes. Never throws. */
export function readNoteMarkdown(markdown: string): RichText {
  const lines = markdown.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd').trimEnd().split('\n')
  const footnotes = new Map<string, string>()
  for (
    let last = definition.exec(lines.at(-1) ?? '');
    last !== null;
    last = definition.exec(lines.at(-1) ?? '')
  ) {
    footnotes.set(last[1] ?? '', last[2] ?? '')
    lines.pop()
  }
  const inline: ReadInline = (tokens) =>
    readInlines(tokens, (label) =>
      inline(parser.parseInline(footnotes.get(label) ?? '', {})[0]?.children ?? []),
    )
  const tokens = parser.parse(lines.join('\n'), { footnotes })
  return new BlockReader(tokens, inline).blocks()
}

type ReadInline = (tokens: readonly Token[]) => RichInline[]

function footnotesOf({ footnotes }: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  return footnotes instanceof Map ? (footnotes as ReadonlyMap<string, string>) : new Map<string, string>()
}

/** Walks the flat list of tokens. */
class BlockReader {
  private at = 0

  constructor(
    private readonly tokens: readonly Token[],
    private readonly inline: ReadInline,
  ) {}

  /** Blocks up to the closing token of this type, which is passed over. */
  blocks(end = ''): RichBlock[] {
    const blocks: RichBlock[] = []
    for (let token = this.next(); token !== undefined && token.type !== end; token = this.next()) {
      const block = this.block(token)
      if (block !== null) blocks.push(block)
    }
    return blocks
  }

  private next(): Token | undefined {
    return this.tokens[this.at++]
  }

  private block(token: Token): RichBlock | null {
    switch (token.type) {
      case 'paragraph_open':
        return { kind: 'paragraph', content: this.content() }
      case 'heading_open':
        return { kind: 'heading', level: Number(token.tag.slice(1)), content: this.content() }
      case 'blockquote_open':
        return this.quotation()
      case 'bullet_list_open':
        return { kind: 'list', start: null, items: this.items('bullet_list_close') }
      case 'ordered_list_open': {
        const start = Number(token.attrGet('start') ?? 1)
        return { kind: 'list', start, items: this.items('ordered_list_close') }
      }
      case 'fence':
      case 'code_block':
        return { kind: 'code', language: token.info.trim(), text: token.content.replace(/\n$/u, '') }
      case 'table_open':
        return { kind: 'table', rows: this.rows() }
      case 'hr':
        return { kind: 'rule' }
      case 'html_block':
        return literal(token.content)
      default:
        return null
    }
  }

  /** What stands inside, and past the closing token. */
  private content(): RichInline[] {
    const token = this.next()
    this.next()
    return this.inline(token?.children ?? [])
  }

  private items(end: string): (readonly RichBlock[])[] {
    const items: (readonly RichBlock[])[] = []
    for (let token = this.next(); token !== undefined && token.type !== end; token = this.next()) {
      const blocks = this.blocks('list_item_close')
      items.push(blocks.length === 0 ? [{ kind: 'paragraph', content: [] }] : blocks)
    }
    return items
  }

  private rows(): (readonly (readonly RichInline[])[])[] {
    const rows: RichInline[][][] = []
    for (let token = this.next(); token !== undefined && token.type !== 'table_close'; token = this.next()) {
      if (token.type === 'tr_open') rows.push([])
      else if (token.type === 'th_open' || token.type === 'td_open') rows.at(-1)?.push(this.content())
    }
    return rows
  }

  /** An excerpt where it ends with an excerpt's address. */
  private quotation(): RichBlock {
    const from = this.at
    const blocks = this.blocks('blockquote_close')
    const inline = this.tokens[this.at - 3]
    const href = String(inline?.children?.[0]?.attrGet('href') ?? '')
    const link = readExcerptLink(href)
    if (link === null || this.tokens[from] === undefined) return { kind: 'quotation', blocks }
    return { kind: 'excerpt', excerpt: { ...link, text: wordsOf(blocks.slice(0, -1)) } }
  }
}

function wordsOf(blocks: readonly RichBlock[]): EmbeddedExcerpt['text'] {
  return blocks.map((block) => (block.kind === 'paragraph' ? inlineWords(block.content) : '')).join('\n\n')
}

/** HTML that is not known stands as its own words; the sign between two lists is none. */
function literal(html: string): RichBlock | null {
  const text = html.replace(/\n+$/u, '')
  if (text.trim() === '<!-- -->') return null
  const content = text
    .split('\n')
    .flatMap((line, index): RichInline[] => [
      ...(index === 0 ? [] : [{ kind: 'break' } as const]),
      ...(line === '' ? [] : [{ kind: 'words', text: line } as const]),
    ])
  return { kind: 'paragraph', content }
}
