import type { HeaderFields } from '@/core/article/header-fields'
import { noFields, readNames } from '@/core/article/header-fields'
import type { Clue } from '@/core/article/clue'
import type { LaidOutText } from '@/core/article/create-text-builder'
import type { FoundPicture } from '@/dom/pictures/find-pictures'
import { readDate } from '@/core/article/read-date'
import { readXml, type XmlElement } from '../xml/read-xml'
import { childrenOf, elementsBelow, lineOf } from '../xml/xml-parts'
import { readZipFiles } from '../zip/read-zip-files'
import { docxPictures } from './docx-pictures'
import { layOutBody } from './lay-out-body'

export interface ReadDocx {
  readonly laidOut: LaidOutText
  readonly fields: HeaderFields
  readonly clues: readonly Clue[]
  readonly pictures: readonly FoundPicture[]
  readonly beginsWithTable: boolean
}

const parts = ['word/document.xml', 'word/styles.xml', 'word/_rels/document.xml.rels', 'docProps/core.xml']
/** Bytes of a part, unpacked: a hundred times what the longest article needs, and no more than a bomb may cost. */
const largestPart = 40_000_000

/** Whether bytes may be a Word document: a zip, whose content decides. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}

/**
 * The words of a Word document (ECMA-376, WordprocessingML): paragraphs, headings, lists, tables by their cells and links, as
 * they stand with all tracked changes accepted. null where the zip is no such document, or is damaged. Never rejects.
 *
 * @param withPictures whether those are wanted too
 */
export async function readDocx(bytes: Uint8Array, withPictures = false): Promise<ReadDocx | null> {
  const wanted = new Set(parts)
  const read = await readZipFiles(
    new Blob([new Uint8Array(bytes)]),
    { file: largestPart, all: 2 * largestPart, files: parts.length },
    (name) => wanted.has(name),
  )
  if (read.kind !== 'files') return null
  const part = (name: string): XmlElement | null => {
    const file = read.files.find((each) => each.name === name)
    return file?.kind === 'file' ? readXml(new TextDecoder().decode(file.bytes)) : null
  }
  const [document, styles, rels, core] = parts.map(part) as [
    XmlElement | null,
    XmlElement | null,
    XmlElement | null,
    XmlElement | null,
  ]
  const body = childrenOf(document, 'body')[0]
  if (document?.name !== 'document' || body === undefined) return null
  const { laidOut, title, drawings, beginsWithTable } = layOutBody(
    body,
    styleNames(styles),
    linkTargets(rels),
  )
  const own = (name: string) => lineOf(elementsBelow(core, name)[0] ?? null)
  const found: { -readonly [Field in keyof HeaderFields]?: HeaderFields[Field] } = {}
  if (title !== '' || own('title') !== '') found.title = (title || own('title')).slice(0, 500)
  const authors = readNames(own('creator')).filter((name) => /\s/u.test(name))
  if (authors.length > 0) found.authors = authors
  const published = readDate(own('created'))?.date ?? ''
  if (published !== '') found.published = published
  const clues = (Object.keys(found) as (keyof HeaderFields)[]).map((field): Clue => {
    if (field === 'title' && title !== '') return { field, from: 'the line set as title', confidence: 0.9 }
    // When somebody began to write is not always when it came out.
    return { field, from: 'the file’s properties', confidence: field === 'published' ? 0.4 : 0.6 }
  })
  const pictures = withPictures ? await docxPictures(bytes, drawings, rels) : []
  return { laidOut, fields: { ...noFields, ...found }, clues, pictures, beginsWithTable }
}

/** What a style is called wherever Word speaks another language: `heading 1`, `Title`. */
function styleNames(styles: XmlElement | null): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const style of childrenOf(styles, 'style')) {
    const id = style.attributes.get('styleid') ?? ''
    names.set(id, (childrenOf(style, 'name')[0]?.attributes.get('val') ?? id).toLowerCase())
  }
  return names
}

function linkTargets(rels: XmlElement | null): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  for (const { attributes } of childrenOf(rels, 'relationship')) {
    const target = attributes.get('target') ?? ''
    if (/^https?:/iu.test(target)) targets.set(attributes.get('id') ?? '', target)
  }
  return targets
}
