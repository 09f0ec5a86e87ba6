import { createTextBuilder, type LaidOutText } from '@/core/article/create-text-builder'
import { noFields, type HeaderFields } from '@/core/article/header-fields'
import { readFrontMatter } from '@/core/article/read-front-matter'
import { cleanCharacters } from '@/core/article/clean-characters'
import { isSameLine } from '@/core/article/is-same-line'
import { headingWords, layOutMarkdown } from './lay-out-markdown'
import { writeInline } from './write-inline'

export interface ReadMarkdown {
  readonly laidOut: LaidOutText
  readonly fields: HeaderFields
}

const reference = /^ {0,3}\[([^\]^][^\]]{0,200})\]:[ \t]*<?(\S{1,2000}?)>?(?:[ \t]+["'(].*)?$/

/**
 * Markdown as clippers and journalists write it: front matter, headings, lists, quotes, code, rows of tables,
 * links and emphasis (CommonMark without its rarer nestings); HTML tags in it are dropped, their words kept.
 * The first heading of level 1 is the title where front matter gives none, and where the title is not known ('') or the
 * same: another heading stays in the text.
 */
export function readMarkdown(raw: string, knownTitle = ''): ReadMarkdown {
  const text = cleanCharacters(raw).trimStart()
  const front = readFrontMatter(text)
  const all = text.slice(front?.bodyStart ?? 0).split('\n')
  const references = new Map<string, string>()
  const lines = all.filter((line) => !isReference(line, references))
  const fields = front?.fields ?? noFields
  const heading = fields.title === '' ? takeTitle(lines) : null
  const titled = knownTitle === '' || isSameLine(heading?.title ?? '', knownTitle) ? heading : null
  return {
    laidOut: layOutMarkdown(lines.slice(titled?.next ?? 0), { references, misses: 0 }),
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
  if (at === -1 || (!/^ {0,3}#(?:[ \t]|$)/.test(line) && !underlined)) return null
  const builder = createTextBuilder()
  writeInline(builder, headingWords(line), { references: new Map(), misses: 0 })
  const { text } = builder.finish()
  return text === '' ? null : { title: text.replace(/\s+/g, ' '), next: at + (underlined ? 2 : 1) }
}
