import type { Mark, Node } from 'prosemirror-model'
import type { RichBlock, RichInline, RichText, RichWords } from '@/core/note/rich-text'
import { noteSchema } from './note-schema'

const { nodes, marks } = noteSchema

/** Rich text as the editor's document, which always has a block to write in. */
export function toEditor(text: RichText): Node {
  return noteSchema.node(
    'doc',
    null,
    text.length === 0 ? [noteSchema.node('paragraph')] : text.map(blockToEditor),
  )
}

export function blockToEditor(block: RichBlock): Node {
  switch (block.kind) {
    case 'paragraph':
      return noteSchema.node('paragraph', null, inlines(block.content))
    case 'heading':
      return noteSchema.node('heading', { level: block.level }, inlines(block.content))
    case 'quotation':
      return noteSchema.node('quotation', null, filled(block.blocks))
    case 'list': {
      const items = block.items.map((item) => noteSchema.node('list_item', null, filled(item)))
      return block.start === null
        ? noteSchema.node('bullet_list', null, items)
        : noteSchema.node('ordered_list', { start: block.start }, items)
    }
    case 'code':
      return noteSchema.node(
        'code_block',
        { language: block.language },
        block.text === '' ? [] : [noteSchema.text(block.text)],
      )
    case 'table':
      return tableToEditor(block.rows)
    case 'rule':
      return noteSchema.node('rule')
    case 'excerpt':
      return noteSchema.node('excerpt', { excerpt: block.excerpt })
  }
}

function filled(blocks: readonly RichBlock[]): Node[] {
  return blocks.length === 0 ? [noteSchema.node('paragraph')] : blocks.map(blockToEditor)
}

function tableToEditor(rows: readonly (readonly (readonly RichInline[])[])[]): Node {
  const width = Math.max(1, ...rows.map((row) => row.length))
  return noteSchema.node(
    'table',
    null,
    rows.map((row, index) => {
      const cells = Array.from({ length: width }, (_, at) => row[at] ?? [])
      const type = index === 0 ? 'table_header' : 'table_cell'
      return noteSchema.node(
        'table_row',
        null,
        cells.map((cell) => noteSchema.node(type, null, [noteSchema.node('paragraph', null, inlines(cell))])),
      )
    }),
  )
}

function inlines(content: readonly RichInline[]): Node[] {
  return content.flatMap((part): Node[] => {
    switch (part.kind) {
      case 'words':
        return part.text === '' ? [] : [noteSchema.text(part.text, marksOf(part))]
      case 'break':
        return [noteSchema.node('hard_break')]
      case 'reference':
        return [noteSchema.node('reference', { reference: part })]
      case 'footnote':
        return [noteSchema.node('footnote', { content: part.content })]
    }
  })
}

function marksOf({ strong, emphasis, strike, code, href }: RichWords): Mark[] {
  return [
    ...(href === undefined ? [] : [marks['href']?.create({ href })]),
    ...(strong === true ? [marks['strong']?.create()] : []),
    ...(emphasis === true ? [marks['emphasis']?.create()] : []),
    ...(strike === true ? [marks['strike']?.create()] : []),
    ...(code === true ? [marks['code']?.create()] : []),
  ].filter((mark) => mark !== undefined)
}

/** The node type of this name, which the schema has. */
export function nodeType(name: string) {
  const type = nodes[name]
  if (type === undefined) throw new Error(`The editor has no node ${name}`)
  return type
}
