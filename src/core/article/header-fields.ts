import { readDate } from './read-date'

/** What an article's header, front matter or metadata say of it; '' and [] where they say nothing. */
export interface HeaderFields {
  readonly title: string
  readonly source: string
  readonly authors: readonly string[]
  readonly url: string
  /** As `Item.published`. */
  readonly published: string
  readonly language: string
  readonly tags: readonly string[]
}

export const noFields: HeaderFields = {
  title: '',
  source: '',
  authors: [],
  url: '',
  published: '',
  language: '',
  tags: [],
}

const fieldOfLabel: Readonly<Record<string, keyof HeaderFields>> = {
  title: 'title',
  headline: 'title',
  date: 'published',
  published: 'published',
  'published on': 'published',
  'publication date': 'published',
  'date published': 'published',
  datepublished: 'published',
  posted: 'published',
  'posted on': 'published',
  author: 'authors',
  authors: 'authors',
  by: 'authors',
  byline: 'authors',
  creator: 'authors',
  source: 'source',
  publication: 'source',
  publisher: 'source',
  newspaper: 'source',
  outlet: 'source',
  site: 'source',
  url: 'url',
  link: 'url',
  permalink: 'url',
  address: 'url',
  tags: 'tags',
  tag: 'tags',
  keywords: 'tags',
  language: 'language',
  lang: 'language',
}

/** The field that a label stands for ("Published on"), or null. */
export function fieldOf(label: string): keyof HeaderFields | null {
  const key = label
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
  return Object.hasOwn(fieldOfLabel, key) ? (fieldOfLabel[key] ?? null) : null
}

/** One field from the words that stand for it; null where they make no sense there. */
export function readField(
  field: keyof HeaderFields,
  values: readonly string[],
): Partial<HeaderFields> | null {
  const text = values.join(', ').replace(/\s+/g, ' ').trim()
  if (text === '' || text.length > 500) return null
  switch (field) {
    case 'title':
      return { title: text }
    case 'source':
      // Front matter of other tools keeps the page's address under "source".
      return isAddress(text) ? { url: text } : text.length <= 150 ? { source: text } : null
    case 'url':
      return isAddress(text) ? { url: text } : null
    case 'published': {
      const read = readDate(text)
      return read === null ? null : { published: read.date }
    }
    case 'authors':
      return { authors: readNames(text) }
    case 'tags':
      return {
        tags: values
          .flatMap((value) => value.split(/[,;]/))
          .map(cleanTag)
          .filter((tag) => tag !== ''),
      }
    case 'language':
      return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(text) ? { language: text } : null
  }
}

/** First what `fields` has, then what `more` adds to it. */
export function mergeFields(fields: HeaderFields, more: Partial<HeaderFields>): HeaderFields {
  return {
    title: fields.title || (more.title ?? ''),
    source: fields.source || (more.source ?? ''),
    authors: fields.authors.length > 0 ? fields.authors : (more.authors ?? []),
    url: fields.url || (more.url ?? ''),
    published: fields.published || (more.published ?? ''),
    language: fields.language || (more.language ?? ''),
    tags: fields.tags.length > 0 ? fields.tags : (more.tags ?? []),
  }
}

export function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/i.test(text)
}

/** "By Jane Doe, John Roe and Ann Poe" → three names. */
export function readNames(text: string): string[] {
  const names = text
    .replace(/^by\s+/i, '')
    .split(/\s*[,;|]\s*|\s+and\s+|\s*&\s*/i)
    .map((name) =>
      name
        .replace(/^(?:and|by)\s+/i, '')
        .replace(/^\[\[(.*)\]\]$/, '$1')
        .trim(),
    )
    .filter((name) => /\p{L}/u.test(name) && name.length <= 80)
  return [...new Set(names)].slice(0, 20)
}

function cleanTag(tag: string): string {
  return tag.trim().replace(/^#+/, '').trim()
}
