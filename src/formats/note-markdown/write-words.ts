import type { RichInline, RichWords } from '@/core/note/rich-text'
import { escapeMarkdown } from '../excerpts-markdown/escape-markdown'

type Mark = 'href' | 'strong' | 'emphasis' | 'strike'

const signs: Readonly<Record<Exclude<Mark, 'href'>, { readonly sign: string; readonly tag: string }>> = {
  strong: { sign: '**', tag: 'strong' },
  emphasis: { sign: '*', tag: 'em' },
  strike: { sign: '~~', tag: 'del' },
}
const order: readonly Mark[] = ['href', 'strong', 'emphasis', 'strike']

/** Consecutive words with their marks. Where Markdown's signs would not be read as such, HTML's tags stand instead. */
export function writeWords(words: readonly RichWords[], before: string, after: string): string {
  return write(words, [], before, after)
}

function write(words: readonly RichWords[], outer: readonly Mark[], before: string, after: string): string {
  let written = ''
  for (let at = 0; at < words.length;) {
    const first = words[at]
    if (first === undefined) break
    const mark = order.find((one) => first[one] !== undefined && !outer.includes(one))
    if (mark === undefined) {
      written += plain(first)
      at++
      continue
    }
    let end = at + 1
    while (end < words.length && words[end]?.[mark] === first[mark]) end++
    const rest = words[end]
    const next = rest === undefined ? after : hasSign(rest, outer) ? '*' : rest.text.slice(0, 1)
    const previous = written === '' ? before : written.slice(-1)
    const inner = write(words.slice(at, end), [...outer, mark], '', '')
    written += mark === 'href' ? link(inner, first.href ?? '') : wrap(inner, mark, previous, next)
    at = end
  }
  return written
}

function hasSign(words: RichWords, outer: readonly Mark[]): boolean {
  return order.some((mark) => words[mark] !== undefined && !outer.includes(mark))
}

/** https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis: what stands at both sides decides. */
function wrap(inner: string, mark: Exclude<Mark, 'href'>, previous: string, next: string): string {
  const { sign, tag } = signs[mark]
  const isLetter = (character: string) => /^[\p{L}\p{N}]$/u.test(character)
  const isOpen = (character: string) => character === '' || /^\s$/u.test(character)
  const [head = ''] = inner
  const tail = Array.from(inner.slice(-2)).at(-1) ?? ''
  // Beside a letter any other sign will do, but for those that Markdown would read together with this one.
  const isApart = (character: string) => /^[\p{P}\p{S}]$/u.test(character) && !/[*_~`\\]/u.test(character)
  const fits = (beside: string) => isLetter(beside) || isOpen(beside) || isApart(beside)
  const opens = isLetter(head) && fits(previous)
  const closes = isLetter(tail) && fits(next)
  return opens && closes ? `${sign}${inner}${sign}` : `<${tag}>${inner}</${tag}>`
}

function link(inner: string, href: string): string {
  return `[${inner}](<${href.replace(/[<>|\\\s]/gu, (character) => encodeURIComponent(character))}>)`
}

function plain({ text, code }: RichWords): string {
  return code === true ? codeSpan(text) : escapeLine(text)
}

function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const padded = /^`|`$|^ .* $/u.test(text) ? ` ${text} ` : text
  return `${fence}${padded}${fence}`
}

/** No white space but spaces, the rest of it written by number, and nothing that Markdown would take away. */
function escapeLine(text: string): string {
  return escapeMarkdown(text)
    .replace(/!$/u, '\\!')
    .replace(/[^\S ]/gu, byNumber)
    .replaceAll('\0', '\ufffd')
}

/** Spaces at the ends of a line, which Markdown drops, by number. */
export function keepEdges(line: string): string {
  return line.replace(/^ +| +$/gu, (spaces) => Array.from(spaces, byNumber).join(''))
}

function byNumber(character: string): string {
  return `&#${String(character.codePointAt(0))};`
}

/** Neighbouring words of the same marks as one; none that are empty. */
export function joinWords(content: readonly RichInline[]): RichInline[] {
  const joined: RichInline[] = []
  for (const part of content) {
    const last = joined.at(-1)
    if (part.kind === 'words' && part.text === '') continue
    if (part.kind === 'words' && last?.kind === 'words' && sameMarks(part, last))
      joined[joined.length - 1] = { ...last, text: last.text + part.text }
    else joined.push(part)
  }
  return joined
}

function sameMarks(a: RichWords, b: RichWords): boolean {
  return a.code === b.code && order.every((mark) => a[mark] === b[mark])
}
