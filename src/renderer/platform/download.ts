import type { SavedFile } from '@/contract/bridge'
import type { FileExtension } from '@/contract/file-extension'
import type { Platform } from './platform'

const office = 'application/vnd.openxmlformats-officedocument'
const mediaTypes: Readonly<Record<FileExtension, string>> = {
  md: 'text/markdown',
  docx: `${office}.wordprocessingml.document`,
  odt: 'application/vnd.oasis.opendocument.text',
  epub: 'application/epub+zip',
  opml: 'text/x-opml',
  pdf: 'application/pdf',
  html: 'text/html',
  txt: 'text/plain',
  csv: 'text/csv',
  xlsx: `${office}.spreadsheetml.sheet`,
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  jsonld: 'application/ld+json',
  ris: 'application/x-research-info-systems',
  bib: 'application/x-bibtex',
  qdpx: 'application/zip',
  qdc: 'application/xml',
  xml: 'application/xml',
  tex: 'application/x-tex',
  zip: 'application/zip',
  mhtml: 'multipart/related',
  eml: 'message/rfc822',
  webarchive: 'application/x-webarchive',
  warc: 'application/warc',
}

/** Saves through the browser's downloads, which write a file whole or not at all. */
export function download({
  suggestedName,
  extension,
  bytes,
}: Parameters<Platform['saveFile']>[0]): SavedFile {
  const name = suggestedName.endsWith(`.${extension}`) ? suggestedName : `${suggestedName}.${extension}`
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaTypes[extension] }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has its own hold on the bytes only once it has begun.
  setTimeout(() => {
    URL.revokeObjectURL(url)
  }, 60_000)
  return { kind: 'saved', name }
}
