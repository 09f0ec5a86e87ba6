import type { ImportedContent, ImportFile } from '@/core/import/imported-record'
import { stripTags } from '@/dom/extract/strip-tags'
import { decodeText } from '../decode-text'
import { declaredCharset } from '../html/declared-charset'
import type { RecordFields } from '../import/import-row'
import { joinNotes } from '../import/join-notes'
import { publishedOf } from '../import/published-of'
import { readInstant } from '../import/read-instant'
import type { XmlElement } from '../markup/read-xml-tree'

/** What an item of an RDF refers to. */
export interface ZoteroFiles {
  readonly byId: ReadonlyMap<string, XmlElement>
  /** Ids of notes that belong to an item. */
  readonly held: ReadonlySet<string>
  /** Paths of collections by the id of what is in them. */
  readonly collections: ReadonlyMap<string, readonly string[]>
  /** A file by its way from the RDF's folder. */
  readonly open: (path: string) => ImportFile | undefined
}

interface ZoteroItem {
  readonly fields: RecordFields
  /** The notes and attachments that belong to it. */
  readonly parts: readonly XmlElement[]
}

/** null: an attachment, a collection, or a note that belongs to an item. */
export function zoteroItem(element: XmlElement, files: ZoteroFiles): ZoteroItem | null {
  const id = element.attributes['rdf:about'] ?? ''
  if (element.name === 'bib:Memo') return files.held.has(id) ? null : standaloneNote(element, id, files)
  if (['z:Collection', 'z:Attachment'].includes(element.name)) return null
  const kind = textIn(element, 'z:itemType')
  if (kind === '' || kind === 'attachment' || kind === 'note') return null
  const parts = referred(element, files)
  const notes = parts.filter(({ name }) => name === 'bib:Memo')
  const work = inside(element, 'dcterms:isPartOf')
  return {
    parts,
    fields: {
      foreignId: id,
      title: textIn(element, 'dc:title'),
      url: addressOf(element, id),
      authors: authorsOf(element),
      source: work === null ? publisherOf(element) : textIn(work, 'dc:title'),
      published: publishedOf(textIn(element, 'dc:date')),
      saved: readInstant(textIn(element, 'dcterms:dateSubmitted')),
      language: textIn(element, 'z:language'),
      content: snapshotOf(parts, files),
      tags: all(element, 'dc:subject').map(({ text }) => text),
      collections: files.collections.get(id) ?? [],
      comment: joinNotes(
        ...notes.map(noteWords),
        textIn(element, 'dc:description'),
        textIn(element, 'dcterms:abstract'),
      ),
    },
  }
}

function standaloneNote(element: XmlElement, id: string, files: ZoteroFiles): ZoteroItem {
  const html = textIn(element, 'rdf:value')
  return {
    parts: [],
    fields: {
      foreignId: id,
      content: html === '' ? null : { mediaType: 'text/html', text: html },
      tags: all(element, 'dc:subject').map(({ text }) => text),
      collections: files.collections.get(id) ?? [],
    },
  }
}

function referred(element: XmlElement, { byId }: ZoteroFiles): readonly XmlElement[] {
  return element.children
    .filter(({ name }) => name === 'dcterms:isReferencedBy' || name === 'link:link')
    .flatMap(({ attributes }) => byId.get(attributes['rdf:resource'] ?? '') ?? [])
}

function addressOf(element: XmlElement, id: string): string {
  const uri = all(element, 'dc:identifier')
    .flatMap((identifier) => all(identifier, 'dcterms:URI'))
    .map(({ text }) => text.trim())[0]
  return uri ?? (/^https?:/i.test(id) ? id : '')
}

function authorsOf(element: XmlElement): string[] {
  return all(element, 'bib:authors')
    .flatMap((authors) => all(authors, 'rdf:Seq'))
    .flatMap((list) => all(list, 'rdf:li'))
    .flatMap((entry) => all(entry, 'foaf:Person'))
    .map((person) =>
      [
        textIn(person, 'foaf:givenName') || textIn(person, 'foaf:givenname'),
        textIn(person, 'foaf:surname'),
      ].join(' '),
    )
}

function publisherOf(element: XmlElement): string {
  const publisher = inside(element, 'dc:publisher')
  return publisher === null ? '' : textIn(publisher, 'foaf:name')
}

function snapshotOf(parts: readonly XmlElement[], { open }: ZoteroFiles): ImportedContent | null {
  for (const part of parts) {
    if (textIn(part, 'link:type') !== 'text/html') continue
    const [resource] = all(part, 'rdf:resource')
    const file = open(resource?.attributes['rdf:resource'] ?? '')
    if (file === undefined) continue
    return { mediaType: 'text/html', text: decodeText(file.bytes, declaredCharset(file.bytes)).text }
  }
  return null
}

function noteWords(note: XmlElement): string {
  return stripTags(textIn(note, 'rdf:value')).text
}

function all(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name)
}

function textIn(element: XmlElement, name: string): string {
  return element.children.find((child) => child.name === name)?.text.trim() ?? ''
}

/** The one element in a child: `<dcterms:isPartOf><bib:Newspaper>`. */
function inside(element: XmlElement, name: string): XmlElement | null {
  return element.children.find((child) => child.name === name)?.children[0] ?? null
}
