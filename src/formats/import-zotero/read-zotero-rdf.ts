import type { ImportFile, ImportReader, ImportRow } from '@/core/import/imported-record'
import { decodeText } from '../decode-text'
import { declaredCharset } from '../html/declared-charset'
import { headOf } from '../import/head-of'
import { importRow } from '../import/import-row'
import { folderOf } from '../import/folder-of'
import { placeIn } from '../import/place-in'
import { readXmlTree, type XmlElement } from '../markup/read-xml-tree'
import { zoteroItem, type ZoteroFiles } from './zotero-item'

/**
 * Zotero's RDF, with the files that it can export beside it: an item with its notes, tags, collections and, where there is
 * one, the text of its snapshot. Annotations of PDFs are not in it.
 * https://www.zotero.org/support/kb/exporting
 */
export const zoteroRdfReader: ImportReader = {
  id: 'zotero',
  name: 'Zotero (RDF)',
  takes: (files) => {
    const mine = new Set(files.filter(isMine))
    const beside = [...mine].map(({ path }) => `${folderOf(path)}files/`)
    return files.filter((file) => mine.has(file) || beside.some((folder) => file.path.startsWith(folder)))
  },
  *read(files) {
    const mine = files.filter(isMine)
    for (const file of mine) yield* readFile(file, files, (where) => placeIn(mine, file, where))
  },
}

function isMine(file: ImportFile): boolean {
  const head = headOf(file)
  return /<rdf:RDF[\s>]/.test(head) && head.includes('http://www.zotero.org/namespaces/export#')
}

function* readFile(
  file: ImportFile,
  files: readonly ImportFile[],
  placed: (where: string) => string,
): Generator<ImportRow> {
  const { text } = decodeText(file.bytes, declaredCharset(file.bytes))
  const rdf = readXmlTree(text)?.children.find(({ name }) => name === 'rdf:RDF')
  if (rdf === undefined) {
    yield { kind: 'bad', place: file.path, reason: 'is no RDF that can be read', bytes: file.bytes }
    return
  }
  const beside = filesOf(rdf, file, files)
  let number = 0
  for (const element of rdf.children) {
    const item = zoteroItem(element, beside)
    if (item === null) continue
    number += 1
    const source = [element, ...item.parts].map(({ start, end }) => text.slice(start, end)).join('\n')
    const original = {
      bytes: new TextEncoder().encode(wrapped(text, rdf, source)),
      mediaType: 'application/rdf+xml',
    }
    yield importRow({ place: placed(`item ${number}`), original }, item.fields, 'named')
  }
}

/** An RDF of its own: with the namespaces of the whole. */
function wrapped(text: string, rdf: XmlElement, source: string): string {
  const head = text.slice(rdf.start, text.indexOf('>', rdf.start) + 1)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${source}\n</rdf:RDF>\n`
}

function filesOf(rdf: XmlElement, file: ImportFile, files: readonly ImportFile[]): ZoteroFiles {
  const folder = folderOf(file.path)
  const byPath = new Map(files.map((one) => [one.path, one]))
  const byId = new Map(rdf.children.map((element) => [element.attributes['rdf:about'] ?? '', element]))
  const held = new Set<string>()
  for (const element of rdf.children)
    for (const { name, attributes } of element.children)
      if (name === 'dcterms:isReferencedBy') held.add(attributes['rdf:resource'] ?? '')
  return { byId, held, collections: collectionsOf(rdf), open: (path) => byPath.get(`${folder}${path}`) }
}

interface Collection {
  readonly title: string
  readonly parts: readonly string[]
}

/** The paths of the collections that each item is in. */
function collectionsOf(rdf: XmlElement): ReadonlyMap<string, readonly string[]> {
  const collections = new Map<string, Collection>()
  const inside = new Set<string>()
  for (const { name, attributes, children } of rdf.children) {
    if (name !== 'z:Collection') continue
    const parts = children.filter((child) => child.name === 'dcterms:hasPart')
    collections.set(attributes['rdf:about'] ?? '', {
      title: children.find((child) => child.name === 'dc:title')?.text.trim() ?? '',
      parts: parts.map((part) => part.attributes['rdf:resource'] ?? ''),
    })
  }
  for (const { parts } of collections.values())
    for (const part of parts) if (collections.has(part)) inside.add(part)
  const paths = new Map<string, string[]>()
  const walked = new Set<string>()
  const waiting = [...collections.keys()].filter((id) => !inside.has(id)).map((id) => ({ id, above: '' }))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const collection = collections.get(next.id)
    if (collection === undefined || walked.has(next.id)) continue
    walked.add(next.id)
    const path = next.above === '' ? collection.title : `${next.above}/${collection.title}`
    for (const part of collection.parts) {
      if (collections.has(part)) waiting.push({ id: part, above: path })
      else paths.set(part, [...(paths.get(part) ?? []), path])
    }
  }
  return paths
}
