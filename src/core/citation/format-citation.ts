import { cite } from '../excerpt/cite'
import type { Citation } from '../excerpt/excerpt'
import { formatDate } from '../excerpt/format-date'
import type { RichInline, RichWords } from '../note/rich-text'
import type { CitationStyle } from './citation-style'
import { cslItem, type CslItem, type CslName } from './csl-item'

/**
 * One work in a style, as its manual has newspaper articles on the web, and pages where no publication is known: Chicago 17
 * (note), APA 7, MLA 9, IEEE (Reference Guide), Harvard (Cite Them Right). `number` is the place in the list, which only
 * IEEE shows.
 */
export function formatCitation(citation: Citation, style: CitationStyle, number = 1): readonly RichInline[] {
  if (style === 'news') return withLink(cite(citation), citation.url)
  const facts = factsOf(citation)
  const parts = writers[style](facts, number).filter((part) => part.text !== '')
  return parts.map((part, at) => (at === parts.length - 1 ? { ...part, text: part.text.trimEnd() } : part))
}

interface Facts {
  readonly names: readonly CslName[]
  readonly title: string
  readonly source: string
  readonly url: string
  readonly published: string
  readonly accessed: string
}

function factsOf(citation: Citation): Facts {
  const item: CslItem = cslItem(citation, '')
  const parts = item.accessed?.['date-parts'][0] ?? []
  return {
    names: item.author ?? [],
    title: citation.title === '' ? 'Untitled' : citation.title,
    source: citation.source,
    url: citation.url,
    published: citation.published,
    accessed: parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-'),
  }
}

const writers: Readonly<
  Record<Exclude<CitationStyle, 'news'>, (facts: Facts, number: number) => RichWords[]>
> = {
  chicago: (facts) => [
    words(opening(joinNames(facts.names.map(forward), { last: 'and', most: 3 }), ', ')),
    words(`“${closed(facts.title, ',')}” `),
    italic(facts.source),
    words(opening(american(facts.published), '', facts.source === '' ? '' : ', ')),
    // What has no date has that of the visit (14.12).
    words(
      facts.published === '' ? opening(american(facts.accessed), '', afterSource(facts, 'accessed ')) : '',
    ),
    ...address(facts.url, ', ', '.'),
  ],
  apa: (facts) => {
    const names = joinNames(facts.names.map(initialsLast), { last: '&', most: 20, comma: ', ' })
    const date = `(${facts.published === '' ? 'n.d.' : apaDate(facts.published)}). `
    // The part that stands by itself is in italics: the newspaper, or a page of its own (9.26, 10.1, 10.16).
    const isPage = facts.source === ''
    const title = [(isPage ? italic : words)(facts.title), words(ends(facts.title) ? ' ' : '. ')]
    const lead = names === '' ? [...title, words(date)] : [words(`${closed(names, '.')} ${date}`), ...title]
    const site = facts.source === names ? '' : facts.source
    return [
      ...lead,
      italic(site),
      words(opening(site === '' ? '' : facts.url === '' ? '.' : '. ', '')),
      ...address(facts.url, '', ''),
    ]
  },
  mla: (facts) => [
    words(opening(closed(mlaNames(facts.names), '.'), ' ')),
    words(`“${closed(facts.title, '.')}” `),
    italic(facts.source),
    words(opening(shortMonth(facts.published), '', facts.source === '' ? '' : ', ')),
    ...address(
      facts.url.replace(/^https?:\/\//iu, ''),
      facts.source + facts.published === '' ? '' : ', ',
      '.',
      facts.url,
    ),
    words(facts.accessed === '' ? '' : ` Accessed ${shortMonth(facts.accessed)}.`),
  ],
  ieee: (facts, number) => [
    words(
      `[${String(number)}] ${opening(joinNames(facts.names.map(initialsFirst), { last: 'and', most: 6 }), ', ')}`,
    ),
    words(`“${closed(facts.title, facts.source + facts.published === '' ? '.' : ',')}” `),
    italic(facts.source),
    words(opening(abbreviated(facts.published), '', facts.source === '' ? '' : ', ')),
    words(facts.source + facts.published === '' ? '' : '. '),
    ...(facts.accessed === '' ? [] : [words(`Accessed: ${abbreviated(facts.accessed)}. `)]),
    ...(facts.url === '' ? [] : [words('[Online]. Available: '), link(facts.url, facts.url)]),
  ],
  harvard: (facts) => {
    const year = `(${facts.published === '' ? 'no date' : facts.published.slice(0, 4)})`
    const names = joinNames(facts.names.map(initialsLast), { last: 'and', most: 3 })
    const day =
      facts.published.length === 10 ? `, ${formatDate(facts.published).replace(/ \d{4}$/u, '')}` : ''
    // Without an author, the newspaper or the page stands in the first place.
    const isPage = facts.source === ''
    const lead = names === '' ? [italic(isPage ? facts.title : facts.source)] : [words(names)]
    const rest = isPage
      ? [words(names === '' ? '' : ' '), italic(names === '' ? '' : facts.title)]
      : [
          words(` ‘${facts.title}’`),
          words(names === '' ? '' : ', '),
          italic(names === '' ? '' : facts.source),
        ]
    return [
      ...lead,
      words(` ${year}`),
      ...rest,
      words(`${day}.`),
      ...(facts.url === '' ? [] : [words(' Available at: '), link(facts.url, facts.url)]),
      words(facts.accessed === '' ? '' : ` (Accessed: ${formatDate(facts.accessed)}).`),
    ]
  },
}

const afterSource = ({ source }: Facts, what: string): string => `${source === '' ? '' : ', '}${what}`

const words = (text: string): RichWords => ({ kind: 'words', text })
const italic = (text: string): RichWords => ({ kind: 'words', text, emphasis: true })

function link(text: string, href: string): RichWords {
  return /^https?:\/\/\S+$/iu.test(href) ? { kind: 'words', text, href } : words(text)
}

function address(text: string, before: string, after: string, href = text): RichWords[] {
  return text === '' ? [words(after)] : [words(before), link(text, href), words(after)]
}

/** The text with what follows it, where there is any text. */
function opening(text: string, after: string, before = ''): string {
  return text === '' ? '' : `${before}${text}${after}`
}

const ends = (text: string): boolean => /[.?!…]$/u.test(text)

/** With this sign at its end, unless it closes by itself. */
function closed(text: string, sign: string): string {
  return text === '' || ends(text) ? text : text + sign
}

interface NameList {
  /** Before the last name. */
  readonly last: string
  /** More names than these are cut: to the first one and "et al.", in APA to those before the last. */
  readonly most: number
  /** Between two names, before `last`; else they stand without a comma. */
  readonly comma?: string
}

function joinNames(names: readonly string[], { last, most, comma = '' }: NameList): string {
  const [first = '', second] = names
  if (names.length === 0) return ''
  if (second === undefined) return first
  if (names.length > most)
    return last === '&'
      ? `${names.slice(0, most - 1).join(', ')}, . . . ${names.at(-1) ?? ''}`
      : `${first} et al.`
  if (names.length === 2) return `${first}${comma === '' ? ' ' : comma}${last} ${second}`
  return `${names.slice(0, -1).join(', ')}, ${last} ${names.at(-1) ?? ''}`
}

function initials(given: string): string {
  return given
    .split(/[\s]+/u)
    .filter((word) => word !== '')
    .map((word) =>
      word
        .split('-')
        .map((part) => `${Array.from(part)[0] ?? ''}.`)
        .join('-'),
    )
    .join(' ')
}

const forward = (name: CslName): string => ('literal' in name ? name.literal : `${name.given} ${name.family}`)
const initialsLast = (name: CslName): string =>
  'literal' in name ? name.literal : `${name.family}, ${initials(name.given)}`
const initialsFirst = (name: CslName): string =>
  'literal' in name ? name.literal : `${initials(name.given)} ${name.family}`

function mlaNames(names: readonly CslName[]): string {
  const [first, second] = names
  if (first === undefined) return ''
  const lead = 'literal' in first ? first.literal : `${first.family}, ${first.given}`
  if (second === undefined) return lead
  return names.length === 2 ? `${lead}, and ${forward(second)}` : `${lead}, et al.`
}

/** `2021-02-17` as "February 17, 2021". */
function american(date: string): string {
  const [day, month, year] = formatDate(date).split(' ')
  return date.length === 10 ? `${month ?? ''} ${day ?? ''}, ${year ?? ''}` : formatDate(date)
}

/** `2021-02-17` as "Feb. 17, 2021"; May as it is. */
function abbreviated(date: string): string {
  return american(date).replace(/[A-Z][a-z]{3,}/u, (month) => `${month.slice(0, 3)}.`)
}

function apaDate(date: string): string {
  const [year = ''] = date.split('-')
  const [day, month] = formatDate(date).split(' ')
  if (date.length === 10) return `${year}, ${month ?? ''} ${day ?? ''}`
  return date.length === 7 ? `${year}, ${day ?? ''}` : year
}

/** "17 Feb. 2021"; months of up to four letters as they are, September as "Sept." (MLA 9). */
function shortMonth(date: string): string {
  return formatDate(date).replace(
    /[A-Z][a-z]{4,}/u,
    (month) => `${month.slice(0, month === 'September' ? 4 : 3)}.`,
  )
}

function withLink(text: string, url: string): RichWords[] {
  const at = url === '' ? -1 : text.indexOf(url)
  if (at < 0) return [words(text)]
  return [words(text.slice(0, at)), link(url, url), words(text.slice(at + url.length))].filter(
    ({ text: some }) => some !== '',
  )
}
