import type { FoundPicture } from '@/dom/pictures/find-pictures'
import { mostPixels, pictureLimits } from '@/dom/pictures/limits'
import { sniffPicture } from '@/dom/pictures/sniff-picture'
import type { XmlElement } from '../xml/read-xml'
import { childrenOf } from '../xml/xml-parts'
import { readZipFiles } from '../zip/read-zip-files'
import type { Drawing } from './lay-out-body'

/** Smaller ones are bullets and lines. Pixels. */
const least = 48

/** The pictures of a Word document that are in the file, each once; drawings of shapes and what no window shows are left out. */
export async function docxPictures(
  bytes: Uint8Array,
  drawings: readonly Drawing[],
  relationships: XmlElement | null,
): Promise<readonly FoundPicture[]> {
  const names = pictureFiles(relationships)
  const wanted = new Set(drawings.map(({ id }) => names.get(id)).filter((name) => name !== undefined))
  if (wanted.size === 0) return []
  const read = await readZipFiles(
    new Blob([new Uint8Array(bytes)]),
    { file: pictureLimits.bytes, all: pictureLimits.allBytes, files: pictureLimits.count },
    (name) => wanted.has(name),
  )
  if (read.kind !== 'files') return []
  return drawings.flatMap(({ id, alt, at }) => {
    const name = names.get(id)
    // Word writes a drawing twice, for programs of before too.
    if (name === undefined || !wanted.delete(name)) return []
    const file = read.files.find((each) => each.name === name)
    const sniffed = file?.kind === 'file' ? sniffPicture(file.bytes) : null
    if (file?.kind !== 'file' || sniffed === null) return []
    const { mediaType, width, height } = sniffed
    if (Math.min(width, height) < least || width * height > mostPixels) return []
    const words = alt.replace(/\s+/gu, ' ').trim().slice(0, 1000)
    return [{ at, alt: words, caption: '', mediaType, width, height, bytes: file.bytes }]
  })
}

/** Names in the zip by the ids of relationships. What is linked to outside of the file is never fetched. */
function pictureFiles(relationships: XmlElement | null): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const { attributes } of childrenOf(relationships, 'relationship')) {
    const target = attributes.get('target') ?? ''
    if (!/\/image$/u.test(attributes.get('type') ?? '') || attributes.get('targetmode') === 'External')
      continue
    files.set(attributes.get('id') ?? '', target.startsWith('/') ? target.slice(1) : `word/${target}`)
  }
  return files
}
