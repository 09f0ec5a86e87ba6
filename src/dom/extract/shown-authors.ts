import { givenNameSex } from '@/core/language/given-name-sex'
import { elementLines } from './element-lines'
import { linesNearHeadline } from './lines-near-headline'

interface ShownAuthors {
  readonly written: readonly string[]
  readonly from: string
  readonly confidence: number
}

/** Where pages show who wrote them, the surest first. */
const places = [
  ['[itemprop="author"] [itemprop="name"]', 0.68],
  ['[itemprop="author"]', 0.64],
  ['[rel~="author"]', 0.6],
  [
    '.byline__name, .byline-name, .author-name, .author__name, .authorName, .post-author-name, .c-byline__author',
    0.58,
  ],
  ['.byline a, [class*="byline" i] a', 0.56],
  [
    'a[href*="/author/" i], a[href*="/authors/" i], a[href*="/by/" i], a[href*="/staff/" i], a[href*="/profile/" i]',
    0.54,
  ],
  ['.byline, [class*="byline" i]', 0.5],
  [
    '[class*="author" i] a, [class*="author-name" i], [class*="post-author" i], [class*="entry-author" i]',
    0.46,
  ],
  ['.author', 0.44],
] as const
const elsewhere = 'aside, footer, nav, [class*="comment" i], [class*="related" i], [class*="recommend" i]'

/** The author as a reader of the page sees it: a name that is marked as such, else one near the headline. */
export function shownAuthors(document: Document): readonly ShownAuthors[] {
  const found: ShownAuthors[] = []
  for (const [place, confidence] of places) {
    const elements = [...document.querySelectorAll(place)]
      .slice(0, 30)
      .filter((element) => element.closest(elsewhere) === null)
    const names = [...new Set(elements.map(nameIn).filter((name) => name !== ''))]
    // Lists of other articles name their authors too: then only the first, which stands with the headline.
    if (names.length > 0)
      found.push({ written: names.slice(0, names.length > 3 ? 1 : 3), from: 'the byline', confidence })
  }
  return [...found, ...nearHeadline(document)]
}

/** The first line of an element that looks like names. */
function nameIn(element: Element): string {
  return elementLines(element, 8).map(withoutBy).find(isPersonal) ?? ''
}

const by =
  /^(?:(?:written|posted|published|story|words|reported|contributors?|authors?)\s*)?(?:by\b|:)[:\s]*/i

function withoutBy(line: string): string {
  return line.replace(by, '').trim()
}

const particles = /^(?:de|van|von|der|den|del|della|da|di|dos|al|bin|la|le|el|y|and|by|&|ter|ten)$/
const noName =
  /^(?:about|more|read|all|view|follow|see|share|meet|contact|our|the|posts?|articles?|latest|learn|written|by|updated|published|reviewed|photo|image|how|why|what|skip|sign|log|table|book|get|in|on|for|your|you)\b|\b(?:min read|read more|guide|newsletter|tips|policy|reviews?|trends|business|blog)\b/i

/** "Jane Doe", "Jane van Doe and John Roe": capitalised words, two to twelve of them. */
function isPersonal(line: string): boolean {
  const words = line.split(' ')
  return (
    line.length <= 120 &&
    words.length >= 2 &&
    words.length <= 12 &&
    words.slice(0, 4).every((word) => /^[\p{Lu}\p{Lo}(]/u.test(word) || particles.test(word)) &&
    !noName.test(line) &&
    !/\d/.test(line)
  )
}

/** Three words at most, the first of them known: without "by", other lines look like names too. */
function startsWithGivenName(line: string): boolean {
  const [first = '', ...rest] = line.split(' ')
  return rest.length <= 2 && givenNameSex(first.toLowerCase()) !== null && !/[.!?:]$/.test(line)
}

const dated = /\b(?:19|20)\d\d\b|\bmin(?:ute)?s? read\b|\bago\b|\d{1,2}[./]\d{1,2}[./]\d{2}/i
const roles =
  /^(?:staff|senior|freelance|contributing|chief|tech|news)?\s*(?:writer|editor|reporter|correspondent|contributor|columnist|author)\b/i

/** "By Jane Doe"; "Published May 2, 2023 by Jane Doe"; "Jane Doe" alone beside a date or a role. */
function nearHeadline(document: Document): readonly ShownAuthors[] {
  const from = 'the text by the headline'
  const found: ShownAuthors[] = []
  for (const { text, before, after } of linesNearHeadline(document)) {
    const said = by.test(text) && !/^[:\s]/.test(text) ? withoutBy(text) : ''
    const name = said !== '' && (isPersonal(said) || /^\p{Lu}[\p{L}'’-]+$/u.test(said)) ? said : ''
    const atEnd = /\bby\s+((?:\p{Lu}[\p{L}.'’-]+\s?){2,4})$/u.exec(text)?.[1] ?? ''
    if (name !== '') found.push({ written: [name], from, confidence: 0.48 })
    else if (by.test(before) && withoutBy(before) === '' && isPersonal(text))
      found.push({ written: [text], from, confidence: 0.47 })
    else if (dated.test(text) && isPersonal(atEnd.trim()))
      found.push({ written: [atEnd.trim()], from, confidence: 0.45 })
    else if (isPersonal(text) && startsWithGivenName(text)) {
      const isBeside = (line: string) => line.length < 60 && (dated.test(line) || roles.test(line))
      if (isBeside(after) || isBeside(before)) found.push({ written: [text], from, confidence: 0.36 })
    }
  }
  return found
}
