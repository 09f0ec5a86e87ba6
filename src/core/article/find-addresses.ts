import type { TextLink } from './article-text'

/** Addresses that are written out in a text, as links. */
export function findAddresses(text: string): TextLink[] {
  const links: TextLink[] = []
  for (const match of text.matchAll(/\bhttps?:\/\/[^\s<>"'“”‘’`]{3,2000}/gi)) {
    // Punctuation after an address belongs to the sentence, and so does a bracket that was not opened in it.
    let href = match[0].replace(/[.,;:!?…]+$/, '')
    if (href.endsWith(')') && !href.includes('(')) href = href.slice(0, -1)
    links.push({ start: match.index, end: match.index + href.length, href })
  }
  return links
}
