import { createTextBuilder, type LaidOutText, type TextBuilder } from '@/core/article/create-text-builder'
import type { BlockKind } from '@/core/article/article-text'
import { noFields, type HeaderFields } from '@/core/article/header-fields'
import { readFrontMatter } from '@/core/article/read-front-matter'
import { cleanCharacters } from '@/core/article/clean-characters'
import { writeInline, type InlineContext } from './write-inline'

export interface ReadMarkdown {
  readonly laidOut: LaidOutText
  readonly fields: HeaderFields
}

const fence = /^ {0,3}(`{3,}|~{3,})/
const heading = /^ {0,3}(#{1,6})(?:[ \t]+|$)/
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/
const quote = /^(?: {0,3}>[ \t]?)+/
const listItem = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/
const tableRule = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t:-]*)+$/
const reference = /^ {0,3}\[([^\]^][^\]]{0,200})\]:[ \t]*<?(\S{1,2000}?)>?(?:[ \t]+["'(].*)?$/

/**
 * Markdown as clippers and journalists write it: front matter, headings, lists, quotes, code, rows of tables,
 * links and emphasis (CommonMark without its rarer nestings); HTML tags in it are dropped, their words kept.
 * The first heading of level 1 is the title where front matter gives none.
 */
export function readMarkdown(raw: string): ReadMarkdown {
  const text = cleanCharacters(raw).trimStart()
  const front = readFrontMatter(text)
  const all = text.slice(front?.bodyStart ?? 0).split('\n')
  const references = new Map<string, string>()
  const lines = all.filter((line) => !isReference(line, references))
  const fields = front?.fields ?? noFields
  const titled = fields.title === '' ? takeTitle(lines) : null
  return {
    laidOut: layOut(lines.slice(titled?.next ?? 0), { references, misses: 0 }),
    fields: titled === null ? fields : { ...fields, title: titled.title },
  }
}

function isReference(line: string, references: Map<string, string>): boolean {
  const match = reference.exec(line)
  if (match?.[1] === undefined || match[2] === undefined) return false
  references.set(match[1].toLowerCase(), match[2])
  return true
}

function takeTitle(lines: readonly string[]): { title: string; next: number } | null {
  const at = lines.findIndex((line) => line.trim() !== '')
  const line = lines[at] ?? ''
  const underlined = /^ {0,3}=+[ \t]*$/.test(lines[at + 1] ?? '')
  if (at === -1 || (heading.exec(line)?.[1] !== '#' && !underlined)) return null
  const builder = createTextBuilder()
  writeInline(builder, headingWords(line), { references: new Map(), misses: 0 })
  const { text } = builder.finish()
  return text === '' ? null : { title: text.replace(/\s+/g, ' '), next: at + (underlined ? 2 : 1) }
}

function headingWords(line: string): string {
  return line.replace(heading, '').trimEnd().replace(/(?<![^ \t])#+$/, '')
}

function layOut(lines: readonly string[], context: InlineContext): LaidOutText {
  const builder = createTextBuilder()
  let words = ''
  let kind: BlockKind = 'paragraph'
  const flush = (as: BlockKind = kind, level?: number) => {
    if (words.trim() !== '') {
      builder.open(as, level)
      writeInline(builder, words, context)
    }
    words = ''
    kind = 'paragraph'
  }
  const begin = (as: BlockKind, line: string) => {
    flush()
    kind = as
    words = line
  }
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const marks = heading.exec(line)?.[1]
    const fenced = fence.exec(line)?.[1]
    if (line.trim() === '') flush()
    else if (fenced !== undefined) {
      flush()
      at = writeFenced(builder, lines, at, fenced)
    } else if (marks !== undefined) {
      begin('heading', headingWords(line))
      flush('heading', Math.max(2, marks.length))
    } else if (words !== '' && kind === 'paragraph' && underline.test(line)) flush('heading', 2)
    else if (rule.test(line) || tableRule.test(line)) flush()
    else if (quote.test(line)) {
      const inner = line.replace(quote, '')
      if (kind !== 'block-quote' || inner.trim() === '') begin('block-quote', inner)
      else words = joined(words, inner)
    } else if (listItem.test(line)) begin('list-item', line.replace(listItem, ''))
    else if (/^[ \t]*\|.*\|[ \t]*$/.test(line)) begin('paragraph', line.trim().slice(1, -1))
    else words = joined(words, line)
  }
  flush()
  return builder.finish()
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
