import type { Node } from 'prosemirror-model'
import type { RichBlock, RichInline, RichText, RichWords } from '@/core/note/rich-text'
import { excerptOf, footnoteOf, referenceOf } from './note-schema'

/** The editor's document as rich text. Empty lines at its end are none. */
export function fromEditor(doc: Node): RichText {
  const blocks = childrenOf(doc).map(blockFrom)
  while (isEmpty(blocks.at(-1))) blocks.pop()
  return blocks
}

function isEmpty(block: RichBlock | undefined): boolean {
  return block?.kind === 'paragraph' && block.content.length === 0
}

function blockFrom(node: Node): RichBlock {
  switch (node.type.name) {
    case 'heading':
      return { kind: 'heading', level: Number(node.attrs['level']), content: contentFrom(node) }
    case 'quotation':
      return { kind: 'quotation', blocks: childrenOf(node).map(blockFrom) }
    case 'bullet_list':
      return { kind: 'list', start: null, items: itemsFrom(node) }
    case 'ordered_list':
      return { kind: 'list', start: Number(node.attrs['start']), items: itemsFrom(node) }
    case 'code_block':
      return { kind: 'code', language: String(node.attrs['language']), text: node.textContent }
    case 'rule':
      return { kind: 'rule' }
    case 'excerpt':
      return { kind: 'excerpt', excerpt: excerptOf(node.attrs) }
    case 'table':
      return { kind: 'table', rows: rowsFrom(node) }
    default:
      return { kind: 'paragraph', content: contentFrom(node) }
  }
}

function itemsFrom(list: Node): RichBlock[][] {
  return childrenOf(list).map((item) => childrenOf(item).map(blockFrom))
}

function rowsFrom(table: Node): RichInline[][][] {
  return childrenOf(table).map((row) =>
    childrenOf(row).map((cell) => (cell.firstChild === null ? [] : contentFrom(cell.firstChild))),
  )
}

function contentFrom(block: Node): RichInline[] {
  return childrenOf(block).map((node): RichInline => {
    switch (node.type.name) {
      case 'hard_break':
        return { kind: 'break' }
      case 'reference':
        return referenceOf(node.attrs)
      case 'footnote':
        return { kind: 'footnote', content: footnoteOf(node.attrs) }
      default:
        return wordsFrom(node)
    }
  })
}

function wordsFrom(node: Node): RichWords {
  const names = new Set(node.marks.map((mark) => mark.type.name))
  const href: unknown = node.marks.find((mark) => mark.type.name === 'href')?.attrs['href']
  return {
    kind: 'words',
    text: node.text ?? '',
    ...(names.has('strong') ? { strong: true } : {}),
    ...(names.has('emphasis') ? { emphasis: true } : {}),
    ...(names.has('strike') ? { strike: true } : {}),
    ...(names.has('code') ? { code: true } : {}),
    ...(typeof href === 'string' ? { href } : {}),
  }
}

function childrenOf(node: Node): Node[] {
  return Array.from({ length: node.childCount }, (_, index) => node.child(index))
}
