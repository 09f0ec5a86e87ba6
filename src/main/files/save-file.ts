import { app, dialog, type BrowserWindow } from 'electron'
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { BridgeInput, SavedFile } from '@/contract/bridge'
import type { FileExtension } from '@/contract/file-extension'
import { fileTrouble } from '../data/file-trouble'
import { writeWhole } from '../data/write-whole'
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

/** Asks where through the system's dialog, and writes the file whole or not at all. */
export async function saveFile(
  parent: BrowserWindow | null,
  file: BridgeInput<'saveFile'>,
): Promise<SavedFile> {
  const options = {
    title: 'Save',
    defaultPath: join(app.getPath('documents'), fileName(file.suggestedName, file.extension)),
    filters: [{ name: kinds[file.extension], extensions: [file.extension] }],
  }
  const answer = await (parent === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(parent, options))
  // Older engines leave the path out, newer ones give an empty one.
  if (answer.canceled || !answer.filePath) return { kind: 'cancelled' }
  const path = withExtension(answer.filePath, file.extension, existsSync)
  try {
    await writeWhole(path, file.bytes)
    return { kind: 'saved', name: basename(path) }
  } catch (error) {
    return { kind: 'failed', message: `Nothing was written. ${fileTrouble(error)}` }
  }
}
