import type { TextBuilder } from '@/core/article/create-text-builder'
import { decodeEntities } from '@/core/article/decode-entities'
import { findAddresses } from '@/core/article/find-addresses'

export interface InlineContext {
  /** Addresses by label, lower case. */
  readonly references: ReadonlyMap<string, string>
  /** How many characters looked like the beginning of a link or tag and were none. */
  misses: number
}

/** After so many misses in one text the rest is taken as it stands: what is read then is no Markdown. */
const mostMisses = 20_000

/** Longest label and longest address that are looked through: keeps reading linear on any text. */
const longestLabel = 1000
const longestAddress = 2000

interface Link {
  readonly label: string
  readonly href: string
  /** Where the text goes on. */
  readonly end: number
}

/** Writes a block's words without their Markdown: links as links, emphasis and pictures without their marks. */
export function writeInline(
  builder: TextBuilder,
  words: string,
  context: InlineContext,
  href?: string,
): void {
  const dropped = emphasisMarks(words)
  let plain = ''
  const flush = () => {
    if (plain !== '') writeWords(builder, decodeEntities(plain), href)
    plain = ''
  }
  let at = 0
  while (at < words.length) {
    const special = specialAt(words, at, context, href === undefined)
    if (dropped.has(at)) at += 1
    else if (special === null) {
      plain += words.charAt(at)
      at += 1
    } else {
      if (special.link !== undefined) {
        flush()
        writeInline(builder, special.link.label, context, safeHref(special.link.href) ?? undefined)
      } else if (special.literal !== undefined) {
        flush()
        builder.write(special.literal, href)
      } else if (special.breaks) {
        flush()
        builder.breakLine()
      }
      at += special.length
    }
  }
  flush()
}

interface Special {
  readonly length: number
  readonly breaks: boolean
  readonly link?: Link
  readonly literal?: string
}

/** What begins at a place; null for an ordinary character. */
function specialAt(words: string, at: number, context: InlineContext, mayLink: boolean): Special | null {
  if (!'\\\n`<!['.includes(words.charAt(at)) || context.misses > mostMisses) return null
  const special = readSpecial(words.slice(at, at + longestLabel + longestAddress), context, mayLink)
  if (special === null) context.misses += 1
  return special
}

function readSpecial(rest: string, { references }: InlineContext, mayLink: boolean): Special | null {
  switch (rest.charAt(0)) {
    case '\\': {
      const escaped = /^\\([!-/:-@[-`{-~])/.exec(rest)?.[1]
      return escaped === undefined ? null : { length: 2, breaks: false, literal: escaped }
    }
    case '\n':
      return { length: 1, breaks: true }
    case '`': {
      const marks = /^`+/.exec(rest)?.[0] ?? ''
      const code = /^[^`]+/.exec(rest.slice(marks.length))?.[0] ?? ''
      const closes = /^`+/.exec(rest.slice(marks.length + code.length))?.[0] === marks
      if (!closes) return { length: marks.length, breaks: false, literal: marks }
      return { length: marks.length * 2 + code.length, breaks: false, literal: code }
    }
    case '<':
      return readTag(rest)
    case '!': {
      const picture = rest.startsWith('![') ? readLink(rest.slice(1), references) : null
      return picture === null ? null : { length: picture.end + 1, breaks: false }
    }
    case '[': {
      const link = readLink(rest, references)
      if (link === null) return null
      return mayLink
        ? { length: link.end, breaks: false, link }
        : { length: link.end, breaks: false, literal: link.label }
    }
    default:
      return null
  }
}

function readTag(rest: string): Special | null {
  const address = /^<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/i.exec(rest)
  if (address?.[1] !== undefined) {
    const label = address[1].replace(/^mailto:/i, '')
    return {
      length: address[0].length,
      breaks: false,
      link: { label, href: address[1], end: address[0].length },
    }
  }
  const tag = /^<(?:!--[^]{0,2000}?-->|\/?([a-z][a-z\d-]{0,20})(?:[\s/][^<>]{0,2000})?>)/i.exec(rest)
  return tag === null ? null : { length: tag[0].length, breaks: tag[1]?.toLowerCase() === 'br' }
}

/** `[label](address "title")`, `[label][reference]`, `[reference]`, `[[page|label]]`, and footnote marks. */
function readLink(rest: string, references: ReadonlyMap<string, string>): Link | null {
  const wiki = /^\[\[(?:[^\][|]{1,300}\|)?([^\][|]{1,300})\]\]/.exec(rest)
  if (wiki?.[1] !== undefined) return { label: wiki[1], href: '', end: wiki[0].length }
  const close = closingBracket(rest)
  if (close === -1) return null
  const label = rest.slice(1, close)
  if (label.startsWith('^')) return { label: '', href: '', end: close + 1 }
  const target =
    /^\(\s*(?:<([^<>\n]{0,2000})>|((?:[^\s()]|\([^\s()]{0,500}\)){0,2000}))(?:\s+(?:"[^"]{0,500}"|'[^']{0,500}'))?\s*\)/.exec(
      rest.slice(close + 1),
    )
  if (target !== null) return { label, href: target[1] ?? target[2] ?? '', end: close + 1 + target[0].length }
  const named = /^\[([^\]]{0,200})\]/.exec(rest.slice(close + 1))
  const href = references.get((named?.[1] ?? '').toLowerCase() || label.toLowerCase())
  return href === undefined ? null : { label, href, end: close + 1 + (named?.[0].length ?? 0) }
}

function closingBracket(rest: string): number {
  let depth = 0
  for (let i = 0; i < rest.length && i <= longestLabel; i += 1) {
    const letter = rest.charAt(i)
    if (letter === '\\') i += 1
    else if (letter === '[') depth += 1
    else if (letter === ']' && --depth === 0) return i
  }
  return -1
}

function safeHref(href: string): string | null {
  return /^(?:https?:\/\/|mailto:)\S+$/i.test(href) ? href : null
}

function writeWords(builder: TextBuilder, words: string, href: string | undefined) {
  if (href !== undefined) {
    builder.write(words, href)
    return
  }
  let at = 0
  for (const link of findAddresses(words)) {
    builder.write(words.slice(at, link.start))
    builder.write(words.slice(link.start, link.end), link.href)
    at = link.end
  }
  builder.write(words.slice(at))
}

/** Places of the characters that only mark emphasis: runs of `*`, `_`, `~~`, `==` that open and close. */
function emphasisMarks(words: string): Set<number> {
  const dropped = new Set<number>()
  const open = new Map<string, number[]>()
  for (const match of words.matchAll(/\*{1,3}|_{1,3}|~~|==/g)) {
    const run = match[0]
    const before = words.charAt(match.index - 1)
    const after = words.charAt(match.index + run.length)
    const inWord = run.startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)
    if (inWord || before === '\\') continue
    const waiting = open.get(run) ?? []
    const opener = /\S/.test(before) ? waiting.pop() : undefined
    if (opener !== undefined) {
      for (let i = 0; i < run.length; i += 1) dropped.add(opener + i).add(match.index + i)
    } else if (/\S/.test(after)) waiting.push(match.index)
    open.set(run, waiting)
  }
  return dropped
}
