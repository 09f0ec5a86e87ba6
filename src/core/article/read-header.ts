import { guessTitle } from './guess-title'
import { mergeFields, noFields, type HeaderFields } from './header-fields'
import { readHeaderLine } from './header-line'
import { readFrontMatter } from './read-front-matter'

export interface ArticleHeader extends HeaderFields {
  /** Where the article's own text begins: code units into the canonical text that was read. */
  readonly bodyStart: number
}

const mostLines = 16
const longestTitle = 250

/**
 * Reads the header at the start of a canonical text: front matter, or lines such as `date 2021-02-17`,
 * `By Jane Doe`, `Source: Reuters`, with or without a line of the title before or after them. Where no title is
 * given and `title` is not known from elsewhere, one is guessed. A text that is nothing but header keeps all of it.
 */
export function readHeader(text: string, known?: { readonly title: string }): ArticleHeader {
  const front = readFrontMatter(text)
  const start = front === null ? 0 : nextText(text, front.bodyStart)
  const lines = readLines(text, start, front?.fields ?? noFields, known?.title ?? '')
  const header = lines.bodyStart >= text.length ? { ...lines, bodyStart: 0 } : lines
  if (header.title !== '' || (known?.title ?? '') !== '') return header
  const guess = guessTitle(text.slice(header.bodyStart))
  return { ...header, title: guess.title, bodyStart: header.bodyStart + guess.bodyStart }
}

function readLines(text: string, start: number, before: HeaderFields, knownTitle: string): ArticleHeader {
  let fields = before
  let at = start
  let leading = true
  for (let count = 0; count < mostLines && at < text.length; count += 1) {
    const end = lineEnd(text, at)
    const line = text.slice(at, end)
    const read = readHeaderLine(line, leading)
    if (read !== null) {
      fields = mergeFields(fields, read.fields)
      at = nextText(text, at + read.restStart)
      leading = false
      if (read.restStart < line.length) break
      continue
    }
    const isTitle =
      line === knownTitle || (fields.title === '' && knownTitle === '' && isTitleLine(text, line, end))
    if (!isTitle) break
    fields = mergeFields(fields, { title: line })
    at = nextText(text, end)
  }
  return { ...fields, bodyStart: at }
}

/** A line is the title where it is no sentence and the next line is one of a header. */
function isTitleLine(text: string, line: string, end: number): boolean {
  if (line.length > longestTitle || /[.,;:]$/.test(line)) return false
  const next = nextText(text, end)
  return next < text.length && readHeaderLine(text.slice(next, lineEnd(text, next)), false) !== null
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

/** The first code unit at or after `from` that is no white space. */
function nextText(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1
  return at
}
