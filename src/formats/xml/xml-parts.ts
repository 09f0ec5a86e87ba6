import type { XmlElement } from './read-xml'

/** The child elements of this name. */
export function childrenOf(element: XmlElement | null, name: string): readonly XmlElement[] {
  if (element === null) return []
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  )
}

/** The first element on this way down, by names; null where there is none. */
export function childAt(element: XmlElement | null, ...names: readonly string[]): XmlElement | null {
  let at = element
  for (const name of names) at = childrenOf(at, name)[0] ?? null
  return at
}

/** All elements of this name below, in document order. */
export function elementsBelow(element: XmlElement | null, name: string): readonly XmlElement[] {
  const found: XmlElement[] = []
  const waiting: (XmlElement | string)[] = element === null ? [] : [...element.children].reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') continue
    if (next.name === name) found.push(next)
    for (let at = next.children.length - 1; at >= 0; at -= 1) waiting.push(next.children[at] ?? '')
  }
  return found
}

/** The words in it, as they stand; '' for none. */
export function textOf(element: XmlElement | null): string {
  if (element === null) return ''
  const texts: string[] = []
  const waiting: (XmlElement | string)[] = [element]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') texts.push(next)
    else for (let at = next.children.length - 1; at >= 0; at -= 1) waiting.push(next.children[at] ?? '')
  }
  return texts.join('')
}

/** The words in it on one line. */
export function lineOf(element: XmlElement | null): string {
  return textOf(element).replace(/\s+/gu, ' ').trim()
}

/** What stands in it, written as HTML again, for what reads that: tags without attributes but for links. */
export function markupOf(element: XmlElement): string {
  const parts: string[] = []
  type Step = XmlElement | string | { readonly end: string }
  const waiting: Step[] = [...element.children].reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') parts.push(escape(next))
    else if ('end' in next) parts.push(`</${next.end}>`)
    else if (/^[a-z][a-z0-9.]*$/u.test(next.name)) {
      const href = next.attributes.get('href')
      parts.push(href === undefined ? `<${next.name}>` : `<${next.name} href="${escape(href)}">`)
      waiting.push({ end: next.name })
      for (let at = next.children.length - 1; at >= 0; at -= 1) waiting.push(next.children[at] ?? '')
    }
  }
  return parts.join('')
}

const escape = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;')
