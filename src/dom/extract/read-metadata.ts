import type { Clue } from '@/core/article/clue'
import { decodeEntities } from '@/core/article/decode-entities'
import { noFields, type HeaderFields } from '@/core/article/header-fields'
import { readDate } from '@/core/article/read-date'
import { cleanAuthors } from './clean-authors'
import { pickTitle } from './pick-title'
import { readJsonLd, type JsonLdArticle } from './read-json-ld'
import { shownAuthors } from './shown-authors'
import { shownDates } from './shown-dates'

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
  'dcterms.created',
  'cxenseparse:recs:publishtime',
  'publish-date',
  'publishdate',
  'pubdate',
  'pub_date',
  'og:pubdate',
  'publication_date',
  'citation_publication_date',
  'date',
]
const authorTags = [
  'parsely-author',
  'sailthru.author',
  'author',
  'article:author',
  'og:article:author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'byl',
  'twitter:data1',
]
const sourceTags = [
  'og:site_name',
  'application-name',
  'dc.publisher',
  'publisher',
  'apple-mobile-web-app-title',
]

export interface PageMetadata {
  readonly fields: HeaderFields
  readonly clues: readonly Clue[]
  /** '' where the page gives none. */
  readonly description: string
  /** The article's text as its JSON-LD gives it; '' where it does not. */
  readonly articleBody: string
}

interface Candidate<T> {
  readonly value: T
  readonly from: string
  /** 0 to 1: how often such a value is right, by eye over pages of many kinds. */
  readonly confidence: number
}

/**
 * What a page says of its article. Each detail is the most trusted of what JSON-LD, meta tags, microdata, bylines,
 * `<time>`, the address and the text near the headline say, and keeps where it came from. `url`: where the page was
 * fetched from; ''.
 */
export function readMetadata(document: Document, url: string): PageMetadata {
  const meta = metaTags(document)
  const jsonLd = readJsonLd(document)
  const address = best(addresses(document, meta, jsonLd, url))
  const source = best(sources(meta, jsonLd, address?.value ?? ''))
  const published = best([
    ...statedDates(meta, jsonLd),
    ...shownDates(document),
    ...dateInAddress(address?.value || url),
  ])
  const authors = best(authorsOf(document, meta, jsonLd, source?.value ?? ''))
  const title = pickTitle(
    document,
    [...titleTags.map((name) => meta.get(name) ?? ''), jsonLd.title],
    source?.value ?? '',
  )
  const language = languageOf(document, meta) || jsonLd.language
  return {
    fields: {
      ...noFields,
      title: title.value,
      source: source?.value ?? '',
      authors: authors?.value ?? [],
      url: address?.value ?? '',
      published: published?.value ?? '',
      language,
    },
    clues: [
      ...clueOf('title', title.value === '' ? null : title),
      ...clueOf('source', source),
      ...clueOf('authors', authors),
      ...clueOf('url', address),
      ...clueOf('published', published),
    ],
    description: (meta.get('description') ?? meta.get('og:description') ?? '') || jsonLd.description,
    articleBody: jsonLd.body,
  }
}

function clueOf(field: Clue['field'], found: Candidate<unknown> | null): Clue[] {
  return found === null ? [] : [{ field, from: found.from, confidence: found.confidence }]
}

/** The most trusted; the first of equals. */
function best<T>(candidates: readonly Candidate<T>[]): Candidate<T> | null {
  let chosen: Candidate<T> | null = null
  for (const candidate of candidates)
    if (chosen === null || candidate.confidence > chosen.confidence) chosen = candidate
  return chosen
}

function addresses(
  document: Document,
  meta: ReadonlyMap<string, string>,
  jsonLd: JsonLdArticle,
  url: string,
) {
  const written = [
    {
      value: document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? '',
      from: 'the canonical link',
      confidence: 0.95,
    },
    { value: url, from: 'where it was fetched from', confidence: 0.9 },
    { value: meta.get('og:url') ?? '', from: 'og:url', confidence: 0.85 },
    { value: jsonLd.url, from: 'JSON-LD', confidence: 0.7 },
  ]
  return written.filter(({ value }) => /^https?:\/\/\S+$/i.test(value))
}

function sources(meta: ReadonlyMap<string, string>, jsonLd: JsonLdArticle, url: string): Candidate<string>[] {
  const named = sourceTags.map((name, at) => ({
    value: decodeEntities(meta.get(name) ?? ''),
    from: name,
    confidence: 0.85 - at / 50,
  }))
  const found = [{ value: decodeEntities(jsonLd.source), from: 'JSON-LD', confidence: 0.9 }, ...named]
  return found.filter(({ value }) => value !== '' && value.length <= 100 && value !== url)
}

function statedDates(meta: ReadonlyMap<string, string>, jsonLd: JsonLdArticle): Candidate<string>[] {
  return [
    { written: jsonLd.published, from: 'JSON-LD', confidence: jsonLd.isArticle ? 0.95 : 0.62 },
    ...dateTags.map((name, at) => ({
      written: meta.get(name) ?? '',
      from: name,
      confidence: 0.9 - at / 100,
    })),
  ].flatMap(({ written, from, confidence }) => {
    const value = wholeDate(written)
    return value === '' ? [] : [{ value, from, confidence }]
  })
}

function wholeDate(written: string): string {
  const read = readDate(written.trim())
  return read !== null && read.date.length === 10 ? read.date : ''
}

function authorsOf(
  document: Document,
  meta: ReadonlyMap<string, string>,
  jsonLd: JsonLdArticle,
  source: string,
) {
  const stated: {
    readonly written: readonly string[]
    readonly from: string
    readonly confidence: number
  }[] = [
    { written: jsonLd.authors, from: 'JSON-LD', confidence: jsonLd.isArticle ? 0.9 : 0.6 },
    ...authorTags.map((name, at) => ({
      written: [meta.get(name) ?? ''],
      from: name,
      confidence: 0.8 - at / 100,
    })),
  ]
  const isSource = (name: string) => source !== '' && name.toLowerCase() === source.toLowerCase()
  return [...stated, ...shownAuthors(document)].flatMap(
    ({ written, from, confidence }): Candidate<readonly string[]>[] => {
      const value = cleanAuthors(written)
      if (value.length === 0) return []
      // The publication as its own author is what systems write where they know no better.
      return [{ value, from, confidence: value.every(isSource) ? confidence / 3 : confidence }]
    },
  )
}

function dateInAddress(url: string): Candidate<string>[] {
  const match = /[/-]((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?:[/-]|$)/.exec(url)
  const value = match === null ? '' : wholeDate(`${match[1]}-${match[2]}-${match[3]}`)
  return value === '' ? [] : [{ value, from: 'the address', confidence: 0.7 }]
}

function metaTags(document: Document): Map<string, string> {
  const tags = new Map<string, string>()
  for (const tag of [...document.querySelectorAll('meta[content]')].slice(0, 500)) {
    const names = [tag.getAttribute('property'), tag.getAttribute('name'), tag.getAttribute('itemprop')]
    const content = (tag.getAttribute('content') ?? '').slice(0, 2000).replace(/\s+/g, ' ').trim()
    for (const name of names) {
      const key = name?.toLowerCase() ?? ''
      if (key !== '' && content !== '' && !tags.has(key)) tags.set(key, content)
    }
  }
  // Only an author where the label beside it says so.
  if (!/written by|author/i.test(tags.get('twitter:label1') ?? '')) tags.delete('twitter:data1')
  return tags
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
