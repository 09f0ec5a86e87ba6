import { readDate } from '@/core/article/read-date'
import { linesNearHeadline } from './lines-near-headline'

interface ShownDate {
  readonly value: string
  readonly from: string
  readonly confidence: number
}

const elsewhere = 'aside, footer, nav, [class*="comment" i], [class*="related" i], [class*="card" i]'
const update = /updat|modif|review/i

/**
 * The date of publication as a reader of the page sees it: marked, else written near the headline. Dates that are
 * said to be those of an update are left out.
 */
export function shownDates(document: Document): readonly ShownDate[] {
  const dates: ShownDate[] = []
  const add = (written: string, from: string, confidence: number) => {
    const value = dateOf(written)
    if (value !== '') dates.push({ value, from, confidence })
  }
  const marked = document.querySelector('[itemprop="datePublished"]')
  if (marked !== null) for (const value of valuesOf(marked)) add(value, 'the marked date', 0.8)
  for (const time of [...document.querySelectorAll('time')].slice(0, 40)) {
    const names = `${time.getAttribute('class') ?? ''} ${time.getAttribute('itemprop') ?? ''}`
    if (time.closest(elsewhere) !== null) continue
    if (update.test(names) || update.test(time.parentElement?.textContent.slice(0, 60) ?? '')) continue
    const isStated = time.hasAttribute('pubdate') || /publish|entry-date|post-date/i.test(names)
    for (const value of valuesOf(time)) add(value, 'the time shown', isStated ? 0.76 : 0.66)
    if (dates.length > 2) break
  }
  for (const { text, lead } of linesNearHeadline(document)) {
    if (text.length > 120 || update.test(text) || update.test(lead)) continue
    const isStated = /^\W*(?:first\s+)?(?:published|posted|date|created)/i.test(text)
    add(text, 'the text by the headline', isStated ? 0.64 : 0.55)
  }
  return dates
}

function valuesOf(element: Element): string[] {
  return [
    element.getAttribute('datetime') ?? '',
    element.getAttribute('content') ?? '',
    element.textContent,
  ].filter((value) => value.trim() !== '')
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const anywhere = new RegExp(
  `\\b(?:${month}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?:19|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th)?\\.?\\s+${month}\\.?,?\\s+(?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d\\d)\\b`,
  'i',
)

function dateOf(line: string): string {
  const found = anywhere.exec(line.slice(0, 200).replace(/\s+/g, ' ').trim())?.[0] ?? ''
  const read = readDate(found.replace(/(\d)(?:st|nd|rd|th)\b/, '$1').replace(/(\p{L})\./u, '$1'))
  return read !== null && read.date.length === 10 ? read.date : ''
}
