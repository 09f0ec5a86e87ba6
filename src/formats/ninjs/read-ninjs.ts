import { readDate } from '@/core/article/read-date'
import { isAddress, noFields, readNames, type HeaderFields } from '@/core/article/header-fields'

/** The text of a news item and what it says of itself. */
export interface WrittenNews {
  readonly mediaType: 'text/html' | 'text/plain'
  readonly text: string
  readonly fields: HeaderFields
}

type Json = Readonly<Record<string, unknown>>

/**
 * A news item in ninjs 1.x, 2.x or 3.x (IPTC, https://www.iptc.org/std/ninjs/); null where JSON is no such item, or has no
 * words. Never throws.
 */
export function readNinjs(text: string): WrittenNews | null {
  const item = parse(text)
  if (item === null || typeof item['uri'] !== 'string') return null
  // 3.x writes names in camel case, 2.x in lower case, 1.x has other ones.
  const value = (...names: readonly string[]): unknown =>
    names.map((name) => item[name]).find((each) => each !== undefined)
  const line = (...names: readonly string[]): string => lineOf(value(...names))
  const body = bodyOf(item)
  const title = lineOf(listOf(item['headlines'])[0]?.['value']) || line('headline', 'headline_main', 'title')
  if (body === null || (title === '' && line('versioncreated', 'versionCreated', 'byline') === ''))
    return null
  const written = line(
    'contentcreated',
    'contentCreated',
    'firstcreated',
    'firstCreated',
    'versioncreated',
    'versionCreated',
  )
  const sources = listOf(value('infosources', 'infoSources', 'infosource'))
  const uri = item['uri']
  const source = lineOf(sources[0]?.['name']) || line('copyrightholder', 'copyrightHolder')
  return {
    ...body,
    fields: {
      ...noFields,
      title: title.slice(0, 500),
      source: source.slice(0, 150),
      authors: readNames(
        line('byline', 'by') || authorsOf(listOf(item['by']), listOf(value('bylines'))),
      ).filter(
        // Agencies sign as themselves.
        (name) => name !== source,
      ),
      url: isAddress(uri) ? uri : '',
      published: readDate(written)?.date ?? '',
      language: /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.exec(line('language'))?.[0] ?? '',
      tags: tagsOf(listOf(value('subjects', 'subject'))),
    },
  }
}

function parse(source: string): Json | null {
  if (!/^\s*\{/u.test(source) || !/"uri"\s*:/u.test(source)) return null
  try {
    const value: unknown = JSON.parse(source)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

function bodyOf(item: Json): Pick<WrittenNews, 'mediaType' | 'text'> | null {
  const all = listOf(item['bodies']).map((body) => ({
    type: lineOf(body['contenttype'] ?? body['contentType']) || lineOf(body['role']),
    text: typeof body['value'] === 'string' ? body['value'] : '',
  }))
  // `body_html` and whatever else a provider calls its own: what is in it says whether it is HTML.
  for (const [name, text] of Object.entries(item))
    if (name.startsWith('body_') && typeof text === 'string')
      all.push({ type: isHtmlText(text) ? 'html' : name, text })
  // Some agencies keep the words of a text there; of a picture it is the caption.
  if (all.length === 0 && item['type'] === 'text')
    for (const { value } of listOf(item['descriptions']))
      all.push({ type: 'text', text: typeof value === 'string' ? value : '' })
  const whole = all.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  const html = whole.find(({ type }) => /html/iu.test(type))
  const chosen = html ?? whole[0]
  if (chosen === undefined) return null
  return {
    mediaType: html !== undefined || isHtmlText(chosen.text) ? 'text/html' : 'text/plain',
    text: chosen.text,
  }
}

const isHtmlText = (text: string): boolean => /<(?:p|div|br|section|article|html)\b/iu.test(text)

function authorsOf(by: readonly Json[], bylines: readonly Json[]): string {
  return [
    ...by.map(({ name }) => lineOf(name)),
    ...bylines.map((each) => lineOf(each['value'] ?? each['name'])),
  ]
    .filter((name) => name !== '')
    .join('; ')
}

function tagsOf(subjects: readonly Json[]): string[] {
  const names = subjects.map(({ name }) => lineOf(name).replace(/[,;/]/gu, ' ')).filter((name) => name !== '')
  return [...new Set(names)].slice(0, 30)
}

function lineOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : ''
}

function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
