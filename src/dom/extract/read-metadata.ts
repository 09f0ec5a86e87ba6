import { mergeFields, noFields, readNames, type HeaderFields } from '@/core/article/header-fields'
import { decodeEntities } from '@/core/article/decode-entities'
import { readDate } from '@/core/article/read-date'
import { pickTitle } from './pick-title'
import { readJsonLd } from './read-json-ld'

const titleTags = [
  'og:title',
  'twitter:title',
  'parsely-title',
  'sailthru.title',
  'dc.title',
  'dcterms.title',
]
const dateTags = [
  'article:published_time',
  'og:article:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'cxenseparse:recs:publishtime',
  'publish-date',
  'publishdate',
  'pubdate',
  'date',
]
const authorTags = [
  'parsely-author',
  'sailthru.author',
  'article:author',
  'author',
  'dc.creator',
  'dcterms.creator',
  'byl',
]
const sourceTags = ['og:site_name', 'application-name', 'dc.publisher', 'publisher']

/**
 * What a page says of its article: JSON-LD first, then meta tags, microdata, bylines and `<time>`, the date in the
 * address. Each value comes from the first of these that has a sound one.
 */
export function readMetadata(document: Document): HeaderFields {
  const meta = metaTags(document)
  const first = (names: readonly string[]) =>
    names.map((name) => meta.get(name) ?? '').find((value) => value !== '') ?? ''
  const jsonLd = readJsonLd(document)
  const url =
    [
      document.querySelector('link[rel="canonical" i]')?.getAttribute('href'),
      meta.get('og:url'),
      jsonLd.url,
    ].find(isWebAddress) ?? ''
  const fields = mergeFields(
    { ...clean(jsonLd), url, title: '' },
    {
      published: firstDate(dateTags.map((name) => meta.get(name) ?? '')),
      authors: cleanNames(
        authorTags.map((name) => meta.get(name) ?? '').find((value) => cleanNames([value]).length > 0) ?? '',
      ),
      source: first(sourceTags),
    },
  )
  const shown = mergeFields(fields, {
    ...shownInPage(document),
    published: shownDate(document) || dateInAddress(url),
  })
  return {
    ...shown,
    title: pickTitle(document, [jsonLd.title, first(titleTags)], shown.source),
    language: languageOf(document, meta) || jsonLd.language,
  }
}

function metaTags(document: Document): Map<string, string> {
  const tags = new Map<string, string>()
  for (const tag of [...document.querySelectorAll('meta[content]')].slice(0, 500)) {
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop') ??
      ''
    ).toLowerCase()
    const content = oneLine(tag.getAttribute('content') ?? '')
    if (name !== '' && content !== '' && !tags.has(name)) tags.set(name, content)
  }
  return tags
}

function clean(fields: HeaderFields): HeaderFields {
  return {
    ...noFields,
    ...fields,
    authors: cleanNames(fields.authors),
    source: decodeEntities(fields.source),
  }
}

function cleanNames(names: string | readonly string[]): string[] {
  return [names]
    .flat()
    .flatMap((name) => readNames(decodeEntities(oneLine(name))))
    .filter((name) => !/https?:|[@/]|\.(?:com|org|net)$/i.test(name) && name.length <= 60)
}

function shownInPage(document: Document): Partial<HeaderFields> {
  const places = [
    '[itemprop="author"] [itemprop="name"]',
    '[itemprop="author"]',
    '[rel~="author"]',
    '.byline',
    '[class*="byline" i]',
    '.author-name',
    '.author',
  ]
  for (const place of places) {
    const names = [...document.querySelectorAll(place)]
      .slice(0, 4)
      .map((element) => oneLine(element.textContent))
    const authors = [
      ...new Set(
        names
          .filter((name) => name.length <= 80)
          .flatMap((name) => cleanNames(name))
          .filter(isPersonal),
      ),
    ]
    if (authors.length > 0) return { authors: authors.slice(0, 6) }
  }
  return {}
}

function isPersonal(name: string): boolean {
  const words = name.split(' ')
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^[\p{Lu}\p{Lo}]|^(?:de|van|von|der|den|del|da|al|bin)$/u.test(word)) &&
    !/\d/.test(name)
  )
}

function shownDate(document: Document): string {
  const marked = document.querySelector('[itemprop="datePublished"]')
  const times = [...document.querySelectorAll('article time, main time, time')].slice(0, 3)
  return firstDate(
    [marked, ...times].flatMap((element) => [
      element?.getAttribute('datetime') ?? '',
      element?.getAttribute('content') ?? '',
      element?.textContent ?? '',
    ]),
  )
}

function firstDate(values: readonly string[]): string {
  for (const value of values) {
    const read = readDate(value.trim().replace(/^(?:published|posted|updated)(?: on)?:?\s+/i, ''))
    if (read !== null && read.date.length === 10) return read.date
  }
  return ''
}

function dateInAddress(url: string): string {
  const match = /[/-]((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?:[/-]|$)/.exec(url)
  return match === null ? '' : (readDate(`${match[1]}-${match[2]}-${match[3]}`)?.date ?? '')
}

function languageOf(document: Document, meta: ReadonlyMap<string, string>): string {
  const declared =
    document.documentElement.getAttribute('lang') ||
    meta.get('content-language') ||
    meta.get('og:locale') ||
    ''
  const tag = declared.trim().replace(/_/g, '-')
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? tag : ''
}

function isWebAddress(address: string | null | undefined): boolean {
  return /^https?:\/\/\S+$/i.test(address ?? '')
}

function oneLine(text: string): string {
  return text.slice(0, 2000).replace(/\s+/g, ' ').trim()
}
