import type { RichBlock, RichInline, RichText } from './rich-text'

/** The words of a rich text, one block a line: to count, to search and to show the beginning of. */
export function plainWords(text: RichText): string {
  return text.map(ofBlock).join('\n')
}

function ofBlock(block: RichBlock): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inlineWords(block.content)
    case 'quotation':
      return plainWords(block.blocks)
    case 'list':
      return block.items.map(plainWords).join('\n')
    case 'code':
      return block.text
    case 'table':
      return block.rows.map((row) => row.map(inlineWords).join('\t')).join('\n')
    case 'rule':
      return ''
    case 'excerpt': {
      const { text, speaker, citation } = block.excerpt
      return [text, speaker ?? '', citation.title].filter((part) => part !== '').join('\n')
    }
  }
}

/** The words of a line; footnotes follow in brackets. */
export function inlineWords(content: readonly RichInline[]): string {
  return content
    .map((part) => {
      switch (part.kind) {
        case 'words':
          return part.text
        case 'reference':
          return part.label
        case 'break':
          return '\n'
        case 'footnote':
          return ` [${inlineWords(part.content)}]`
      }
    })
    .join('')
}
