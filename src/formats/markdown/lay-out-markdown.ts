import type { BlockKind } from '@/core/article/article-text'
import { createTextBuilder, type LaidOutText, type TextBuilder } from '@/core/article/create-text-builder'
import { writeInline, type InlineContext } from './write-inline'

const fence = /^ {0,3}(`{3,}|~{3,})/
const heading = /^ {0,3}(#{1,6})(?:[ \t]+|$)/
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/
const quote = /^(?: {0,3}>[ \t]?)+/
const listItem = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/
const tableRule = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t:-]*)+$/
const tableRow = /^[ \t]*\|.*\|[ \t]*$/

/** The block whose lines are being collected. */
interface Pending {
  kind: BlockKind
  words: string
}

/** Lines of Markdown as canonical text: its blocks line by line, then the words of each. */
export function layOutMarkdown(lines: readonly string[], context: InlineContext): LaidOutText {
  const builder = createTextBuilder()
  const pending: Pending = { kind: 'paragraph', words: '' }
  const flush = (kind: BlockKind = pending.kind, level?: number) => {
    if (pending.words.trim() !== '') {
      builder.open(kind, level)
      writeInline(builder, pending.words, context)
    }
    pending.kind = 'paragraph'
    pending.words = ''
  }
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const fenced = fence.exec(line)?.[1]
    const marks = heading.exec(line)?.[1]
    if (fenced !== undefined) {
      flush()
      at = writeFenced(builder, lines, at, fenced)
    } else if (marks !== undefined) {
      flush()
      pending.words = headingWords(line)
      flush('heading', Math.max(2, marks.length))
    } else if (pending.words !== '' && pending.kind === 'paragraph' && underline.test(line)) {
      flush('heading', 2)
    } else if (line.trim() === '' || rule.test(line) || tableRule.test(line)) flush()
    else takeLine(line, pending, flush)
  }
  flush()
  return builder.finish()
}

/** The words of a line that is a heading by its `#` marks. */
export function headingWords(line: string): string {
  return line
    .replace(heading, '')
    .trimEnd()
    .replace(/(?<![^ \t])#+$/, '')
}

/** Adds a line to the block that it belongs to, which may be a new one. */
function takeLine(line: string, pending: Pending, flush: () => void) {
  const begin = (kind: BlockKind, words: string) => {
    flush()
    pending.kind = kind
    pending.words = words
  }
  if (quote.test(line)) {
    const inner = line.replace(quote, '')
    if (pending.kind !== 'block-quote' || inner.trim() === '') begin('block-quote', inner)
    else pending.words = joined(pending.words, inner)
  } else if (listItem.test(line)) begin('list-item', line.replace(listItem, ''))
  else if (tableRow.test(line)) begin('paragraph', line.trim().slice(1, -1))
  else pending.words = joined(pending.words, line)
}

/** Two spaces or a backslash at the end of a line are a line break. */
function joined(words: string, line: string): string {
  if (words === '') return line
  const hard = words.endsWith('  ') || words.endsWith('\\')
  return hard ? `${words.replace(/\\$/, '').trimEnd()}\n${line}` : `${words} ${line}`
}

/** Returns the place of the closing fence; a fence that is never closed runs to the end. */
function writeFenced(builder: TextBuilder, lines: readonly string[], at: number, opening: string): number {
  let end = at + 1
  while (end < lines.length) {
    const closing = fence.exec(lines[end] ?? '')?.[1]
    if (closing?.startsWith(opening) === true && (lines[end] ?? '').trim() === closing) break
    end += 1
  }
  builder.open('preformatted')
  builder.write(lines.slice(at + 1, end).join('\n'))
  return end
}
