import type { ImportFile, ImportReader, ImportRow } from '@/core/import/imported-record'
import { decodeEntities } from '@/core/article/decode-entities'
import { decodeText } from '../decode-text'
import { declaredCharset } from '../html/declared-charset'
import { headOf } from '../import/head-of'
import { importRow, type RecordFields } from '../import/import-row'
import { readXml, type XmlElement } from '../xml/read-xml'
import { childrenOf, lineOf, markupOf, textOf } from '../xml/xml-parts'
import { feedDate } from './feed-date'
import { joinAddress } from './join-address'

/** Feeds in RSS 0.9x, 1.0 and 2.0 (https://www.rssboard.org/rss-specification) and Atom (RFC 4287), by their entries. */
export const xmlFeedReader: ImportReader = {
  id: 'feed',
  name: 'a feed (RSS, Atom)',
  takes: (files) => files.filter(isFeed),
  read: function* (files) {
    for (const file of files) yield* entriesOf(file, files.length === 1 ? '' : `${file.path}, `)
  },
}

const isFeed = (file: ImportFile): boolean =>
  /^[^<]{0,3}\s*(?:<\?[^>]*>\s*|<!--[^]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[^]*?\])?\s*>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(
    headOf(file),
  ) &&
  /<rss[\s>]|xmlns(?::\w+)?\s*=\s*["'](?:http:\/\/www\.w3\.org\/2005\/Atom|http:\/\/purl\.org\/(?:rss\/1\.0\/|atom\/ns#))/i.test(
    headOf(file),
  )

interface FeedFacts {
  readonly title: string
  readonly language: string
  /** What addresses of entries are relative to; ''. */
  readonly base: string
}

function* entriesOf(file: ImportFile, place: string): Iterable<ImportRow> {
  const { text } = decodeText(file.bytes, declaredCharset(file.bytes))
  const first = /<(?:\w+:)?(?:item|entry)[\s>]/i.exec(text)?.index ?? text.length
  const facts = factsOf(readXml(text.slice(0, first)))
  let number = 0
  for (const source of slices(text)) {
    number += 1
    const entry = readXml(source)
    const original = { bytes: new TextEncoder().encode(source), mediaType: 'application/xml' }
    yield importRow(
      { place: `${place}entry ${String(number)}`, original },
      entry === null ? 'is no entry' : fieldsOf(entry, facts),
    )
  }
}

/** Each entry as it stands in the feed. */
function* slices(text: string): Iterable<string> {
  const opening = /<((?:\w+:)?(?:item|entry))[\s>]/gi
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const closing = `</${match[1] ?? ''}>`
    const end = text.indexOf(closing, match.index)
    // The last one of a feed that was cut off.
    const until = end === -1 ? text.length : end + closing.length
    yield text.slice(match.index, until)
    opening.lastIndex = until
  }
}

function factsOf(head: XmlElement | null): FeedFacts {
  const channel = childrenOf(head, 'channel')[0] ?? head
  const link = childrenOf(channel, 'link').find(({ attributes }) => attributes.get('rel') !== 'self')
  return {
    title: lineOf(childrenOf(channel, 'title')[0] ?? null),
    language: lineOf(childrenOf(channel, 'language')[0] ?? null) || head?.attributes.get('lang') || '',
    base: head?.attributes.get('base') || link?.attributes.get('href') || lineOf(link ?? null),
  }
}

function fieldsOf(entry: XmlElement, { title: source, language, base }: FeedFacts): RecordFields {
  const own = (name: string) =>
    childrenOf(entry, name).find(({ prefix }) => !/^(?:media|itunes)$/u.test(prefix)) ?? null
  const line = (...names: readonly string[]) =>
    names.map((name) => lineOf(own(name))).find((text) => text !== '') ?? ''
  const content = contentOf(entry)
  return {
    foreignId: line('guid', 'id') || (entry.attributes.get('about') ?? ''),
    title: withoutTags(line('title')),
    url: joinAddress(addressOf(entry), base),
    authors: authorsOf(entry),
    source,
    published: feedDate(line('pubdate', 'published', 'date', 'issued', 'updated', 'modified')),
    language,
    content: content === '' ? null : { mediaType: 'text/html', text: content },
    tags: childrenOf(entry, 'category').map((category) =>
      (category.attributes.get('label') ?? category.attributes.get('term') ?? lineOf(category)).replace(
        /\//gu,
        ' ',
      ),
    ),
  }
}

function addressOf(entry: XmlElement): string {
  const links = childrenOf(entry, 'link')
  const alternate = links.find(
    ({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate' && attributes.has('href'),
  )
  const written = alternate?.attributes.get('href') ?? links.map(lineOf).find((text) => text !== '') ?? ''
  if (written !== '') return written
  const guid = childrenOf(entry, 'guid')[0] ?? null
  return guid?.attributes.get('ispermalink') === 'false' ? '' : lineOf(guid)
}

/** The whole text before a summary of it. */
function contentOf(entry: XmlElement): string {
  const parts = ['encoded', 'content', 'description', 'summary']
    .flatMap((name) => childrenOf(entry, name))
    .filter(({ prefix }) => prefix !== 'media')
  for (const part of parts) {
    const type = part.attributes.get('type') ?? 'html'
    const text = type === 'xhtml' ? markupOf(part) : type === 'text' ? escape(textOf(part)) : textOf(part)
    if (/[\p{L}\p{N}]/u.test(withoutTags(text))) return text
  }
  return ''
}

const escape = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')

function authorsOf(entry: XmlElement): string[] {
  const creators = childrenOf(entry, 'creator').map(lineOf)
  const named = childrenOf(entry, 'author').map(
    (author) => lineOf(childrenOf(author, 'name')[0] ?? null) || lineOf(author),
  )
  // `a@b.example (Jane Doe)`, as RSS wants it.
  return [...creators, ...named]
    .map((name) => /\(([^)]+)\)\s*$/u.exec(name)?.[1] ?? name)
    .filter((name) => !name.includes('@'))
}

function withoutTags(text: string): string {
  return decodeEntities(text.replace(/<[^>]*>/gu, ''))
    .replace(/\s+/gu, ' ')
    .trim()
}
