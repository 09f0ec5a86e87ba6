import { mapTold, silently, type Told } from '@/core/export/map-told'
import { inlineWords } from '@/core/note/plain-words'
import type { RichBlock, RichInline, RichText } from '@/core/note/rich-text'

/** A document as plain text, UTF-8, lines as long as their paragraphs. Footnotes stand at the end by number. */
export function writeText(title: string, text: RichText, told: Told = silently): Uint8Array {
  return new TextEncoder().encode(
    `${[title, '='.repeat(Math.max(3, title.length)), plainText(text, told)].join('\n')}\n`,
  )
}

/** The text alone: for the clipboard. */
export function plainText(text: RichText, told: Told = silently): string {
  const notes: string[] = []
  const body = mapTold(text, told, (block) => write(block, notes)).join('\n\n')
  return [body, ...(notes.length === 0 ? [] : [notes.join('\n')])].join('\n\n')
}

function blocks(text: RichText, notes: string[]): string[] {
  return text.map((block) => write(block, notes))
}

function write(block: RichBlock, notes: string[]): string {
  switch (block.kind) {
    case 'paragraph':
      return inlines(block.content, notes)
    case 'heading':
      return `\n${inlines(block.content, notes)}`
    case 'quotation':
      return indent(blocks(block.blocks, notes).join('\n\n'), '    ')
    case 'list':
      return block.items
        .map((item, index) => {
          const sign = block.start === null ? '- ' : `${String(block.start + index)}. `
          return sign + indent(blocks(item, notes).join('\n'), ' '.repeat(sign.length)).trimStart()
        })
        .join('\n')
    case 'code':
      return indent(block.text, '    ')
    case 'table':
      return block.rows.map((row) => row.map((cell) => inlines(cell, notes)).join('\t')).join('\n')
    case 'rule':
      return '* * *'
    case 'excerpt':
      return indent(block.excerpt.text, '    ')
  }
}

function indent(text: string, by: string): string {
  return text.replace(/^(?=.)/gmu, by)
}

function inlines(content: readonly RichInline[], notes: string[]): string {
  return content
    .map((part) => {
      if (part.kind === 'break') return '\n'
      if (part.kind === 'reference') return part.label
      if (part.kind === 'words') return part.text
      notes.push(`[${String(notes.length + 1)}] ${inlineWords(part.content)}`)
      return ` [${String(notes.length)}]`
    })
    .join('')
}
