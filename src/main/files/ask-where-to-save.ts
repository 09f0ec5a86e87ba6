import { app, dialog, type BrowserWindow } from 'electron'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FileExtension } from '@/contract/file-extension'
import { fileName, withExtension } from './file-name'

const kinds: Readonly<Record<FileExtension, string>> = {
  md: 'Markdown',
  docx: 'Word',
  odt: 'OpenDocument',
  epub: 'EPUB',
  opml: 'OPML',
  pdf: 'PDF',
  html: 'HTML',
  txt: 'Text',
  csv: 'CSV',
  xlsx: 'Excel',
  json: 'JSON',
  ndjson: 'JSON lines',
  jsonld: 'JSON-LD',
  ris: 'RIS',
  bib: 'BibLaTeX',
  qdpx: 'REFI-QDA project',
  qdc: 'REFI-QDA codebook',
  xml: 'XML',
  tex: 'LaTeX',
  zip: 'Zip',
  mhtml: 'Saved page',
  eml: 'Mail',
  webarchive: 'Saved page',
  warc: 'Web archive',
}

/** Asks for a place through the system's dialog; its path, or null where the person wants none. */
export async function askWhereToSave(
  parent: BrowserWindow | null,
  suggestedName: string,
  extension: FileExtension,
): Promise<string | null> {
  const options = {
    title: 'Save',
    defaultPath: join(app.getPath('documents'), fileName(suggestedName, extension)),
    filters: [{ name: kinds[extension], extensions: [extension] }],
  }
  const answer = await (parent === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(parent, options))
  // Older engines leave the path out, newer ones give an empty one.
  if (answer.canceled || !answer.filePath) return null
  return withExtension(answer.filePath, extension, existsSync)
}
