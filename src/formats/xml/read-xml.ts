import { decodeEntities } from '@/core/article/decode-entities'

/** An element of XML. Names are local and lower case: `dc:Title` is `title`, its prefix kept apart. */
export interface XmlElement {
  readonly name: string
  readonly prefix: string
  /** By local name, lower case; the last of several counts. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

/** What is deeper, or beyond so many elements, is left out: no document that people write has them. */
const deepest = 200
const mostElements = 500_000

interface OpenElement {
  readonly name: string
  readonly prefix: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (XmlElement | string)[]
}

/**
 * The root of a document, read forgivingly and in linear time: what is left open ends with its parent, what was never
 * opened is passed over. Entities of a document type are never expanded, and nothing is fetched; null where there is no
 * element. Never throws.
 */
export function readXml(source: string): XmlElement | null {
  const top: OpenElement = { name: '', prefix: '', attributes: new Map(), children: [] }
  const open: OpenElement[] = [top]
  let beyond = 0
  let count = 0
  const add = (text: string): void => {
    if (text !== '' && beyond === 0) open.at(-1)?.children.push(text)
  }
  for (let at = 0; at < source.length;) {
    const tag = source.indexOf('<', at)
    add(decodeEntities(source.slice(at, tag === -1 ? source.length : tag)))
    if (tag === -1) break
    const skipped = afterMarkup(source, tag)
    if (skipped !== null) {
      add(skipped.text)
      at = skipped.end
      continue
    }
    const end = endOfTag(source, tag + 1)
    const inside = source.slice(tag + 1, end)
    at = end + 1
    if (inside.startsWith('/')) {
      if (beyond > 0) beyond -= 1
      else closeTo(open, nameOf(inside.slice(1)).name)
      continue
    }
    const isEmpty = inside.endsWith('/')
    const { name, prefix } = nameOf(inside)
    if (name === '') continue
    count += 1
    if (beyond > 0 || open.length > deepest || count > mostElements) {
      if (!isEmpty) beyond += 1
      continue
    }
    const element: OpenElement = { name, prefix, attributes: attributesOf(inside), children: [] }
    open.at(-1)?.children.push(element)
    if (!isEmpty) open.push(element)
  }
  return top.children.find((child) => typeof child !== 'string') ?? null
}

/** Comments, instructions, document types and CDATA, whose text is text; null for a tag. */
function afterMarkup(source: string, at: number): { readonly text: string; readonly end: number } | null {
  const until = (mark: string, from: number): number => {
    const end = source.indexOf(mark, from)
    return end === -1 ? source.length : end
  }
  if (source.startsWith('<!--', at)) return { text: '', end: until('-->', at + 4) + 3 }
  if (source.startsWith('<![CDATA[', at)) {
    const end = until(']]>', at + 9)
    return { text: source.slice(at + 9, end), end: end + 3 }
  }
  if (source.startsWith('<?', at)) return { text: '', end: until('?>', at + 2) + 2 }
  if (!source.startsWith('<!', at)) return null
  const close = until('>', at)
  const subset = source.slice(at, close).indexOf('[')
  return { text: '', end: (subset === -1 ? close : until(']>', at + subset) + 1) + 1 }
}

/** The `>` that ends a tag, not one within quotes. */
function endOfTag(source: string, from: number): number {
  let quote = ''
  for (let at = from; at < source.length; at += 1) {
    const letter = source.charAt(at)
    if (quote !== '') {
      if (letter === quote) quote = ''
    } else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '>') return at
  }
  return source.length
}

function nameOf(inside: string): { readonly name: string; readonly prefix: string } {
  const written = /^[^\s/>=]+/u.exec(inside)?.[0] ?? ''
  const [prefix, name] = written.includes(':') ? written.split(':', 2) : ['', written]
  return { name: (name ?? '').toLowerCase(), prefix: (prefix ?? '').toLowerCase() }
}

function attributesOf(inside: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const [, written = '', double, single] of inside.matchAll(
    /([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu,
  ))
    attributes.set(nameOf(written).name, decodeEntities(double ?? single ?? ''))
  return attributes
}

function closeTo(open: OpenElement[], name: string): void {
  for (let at = open.length - 1; at > 0; at -= 1) {
    if (open[at]?.name !== name) continue
    open.length = at
    return
  }
}
