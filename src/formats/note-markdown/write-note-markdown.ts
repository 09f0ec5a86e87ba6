import type { RichBlock, RichInline, RichText, RichWords } from '@/core/note/rich-text'
import { inlineWords } from '@/core/note/plain-words'
import type { MarkdownStyle } from './markdown-style'
import { noteStyle } from './note-style'
import { joinWords, keepEdges, writeWords } from './write-words'

/**
 * Rich text as Markdown: CommonMark with the tables, strike-through and footnotes of GitHub. Without a style, as a
 * note keeps it: `readNoteMarkdown` gives back the same text.
 */
export function writeNoteMarkdown(text: RichText, style: MarkdownStyle = noteStyle): string {
  const footnotes: string[] = []
  const writer: Writer = { style, footnotes }
  const blocks = writeBlocks(text, writer)
  return [blocks, footnotes.join('\n')].filter((part) => part !== '').join('\n\n')
}

interface Writer {
  readonly style: MarkdownStyle
  /** Definitions so far. */
  readonly footnotes: string[]
}

function writeBlocks(blocks: RichText, writer: Writer): string {
  return blocks
    .map((block, index) => {
      const before = blocks[index - 1]
      // Two lists in a row would be read as one.
      const apart = block.kind === 'list' && before?.kind === 'list' ? '<!-- -->\n\n' : ''
      return apart + writeBlock(block, writer)
    })
    .join('\n\n')
}

function writeBlock(block: RichBlock, writer: Writer): string {
  switch (block.kind) {
    case 'paragraph':
      return writeLines(block.content, writer)
    case 'heading':
      return `${'#'.repeat(block.level)} ${writeLine(block.content, writer).replace(/(?<!\\)#$/u, '\\#')}`.trimEnd()
    case 'quotation':
      return prefix(writeBlocks(block.blocks, writer), '> ', '> ')
    case 'list':
      return writeList(block, writer)
    case 'code':
      return writeCode(block.language, block.text)
    case 'table':
      return writeTable(block.rows, writer)
    case 'rule':
      return '***'
    case 'excerpt':
      return writer.style.excerpt(block.excerpt).join('\n')
  }
}

function prefix(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, index) => {
      const start = index === 0 ? first : others
      return line === '' ? start.trimEnd() : start + line
    })
    .join('\n')
}

function writeList({ start, items }: Extract<RichBlock, { kind: 'list' }>, writer: Writer): string {
  const isTight = items.every(isTightItem)
  const written = items.map((blocks, index) => {
    const marker = start === null ? '- ' : `${String(start + index)}. `
    const inner = isTight
      ? blocks.map((block) => writeBlock(block, writer)).join('\n')
      : writeBlocks(blocks, writer)
    return prefix(inner, marker, ' '.repeat(marker.length))
  })
  return written.join(isTight ? '\n' : '\n\n')
}

/** One block, or a line with a list below it that may follow a line at once. */
function isTightItem([first, second, ...others]: readonly RichBlock[]): boolean {
  if (second === undefined) return true
  if (first?.kind !== 'paragraph' || second.kind !== 'list' || others.length > 0) return false
  const [head] = second.items[0] ?? []
  return (second.start ?? 1) === 1 && head?.kind === 'paragraph' && head.content.length > 0
}

function writeCode(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const lines = text === '' ? [] : [text]
  return [fence + language.replace(/[`\s]+/gu, ''), ...lines, fence].join('\n')
}

function writeTable(rows: readonly (readonly (readonly RichInline[])[])[], writer: Writer): string {
  const [head = [], ...body] = rows
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const cell = (content: readonly RichInline[]) => writeLine(content, writer, true)
  return [row(head.map(cell)), row(head.map(() => '---')), ...body.map((cells) => row(cells.map(cell)))].join(
    '\n',
  )
}

/** Content as it stands in a paragraph: hard breaks are line ends. */
function writeLines(content: readonly RichInline[], writer: Writer): string {
  return writeContent(content, writer, '\\\n', false)
}

/** Content on one line. */
function writeLine(content: readonly RichInline[], writer: Writer, isCell = false): string {
  return writeContent(content, writer, '<br>', isCell)
}

function writeContent(
  content: readonly RichInline[],
  writer: Writer,
  lineBreak: string,
  isCell: boolean,
): string {
  const lines: string[] = []
  let written = ''
  let words: RichWords[] = []
  const flush = (after: string) => {
    const text = writeWords(words, written.slice(-1), after)
    // A footnote's sign and a colon would define a link.
    written += written.endsWith(']') && text.startsWith(':') ? `\\${text}` : text
    words = []
  }
  for (const part of joinWords(content)) {
    if (part.kind === 'words') {
      // A pipe in code would end the cell; elsewhere it is escaped already.
      words.push(isCell && part.code ? { ...part, text: part.text.replaceAll('|', '\\|') } : part)
      continue
    }
    flush(part.kind === 'break' ? '' : '[')
    if (part.kind === 'break') {
      lines.push(written)
      written = ''
    } else if (part.kind === 'reference') written += writer.style.reference(part)
    else written += writeFootnote(part.content, writer)
  }
  flush('')
  return [...lines, written].map(keepEdges).join(lineBreak)
}

function writeFootnote(content: readonly RichInline[], writer: Writer): string {
  if (!writer.style.footnotes) return ` (${writeLine(content, writer)})`
  const number = writer.footnotes.length + 1
  // Its place is taken before it is written: footnotes of its own would come after it.
  writer.footnotes.push('')
  const flat = content.map((part) =>
    part.kind === 'footnote' ? ({ kind: 'words', text: ` [${inlineWords(part.content)}]` } as const) : part,
  )
  writer.footnotes[number - 1] = `[^${String(number)}]: ${writeLine(flat, writer)}`
  return `[^${String(number)}]`
}
