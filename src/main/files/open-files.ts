import { dialog, type BrowserWindow, type OpenDialogOptions } from 'electron'
import type { OpenedFile } from '@/contract/opened-file'
import { handFile } from './hand-file'
import type { HandedFiles } from './handed-files'

const options: OpenDialogOptions = {
  title: 'Open articles',
  properties: ['openFile', 'multiSelections'],
  filters: [
    {
      name: 'Articles',
      extensions: [
        'txt',
        'text',
        'html',
        'htm',
        'xhtml',
        'md',
        'markdown',
        'mhtml',
        'mht',
        'eml',
        'pdf',
        'docx',
        'webarchive',
        'warc',
        'wacz',
        'gz',
        'json',
        'xml',
        'opml',
        'rss',
        'atom',
        'zip',
      ],
    },
    { name: 'All files', extensions: ['*'] },
  ],
}

/** Asks for files through the system's dialog and hands them to the window; empty where the person cancelled. */
export async function openFiles(parent: BrowserWindow | null, handed: HandedFiles): Promise<OpenedFile[]> {
  const answer = await (parent === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(parent, options))
  if (answer.canceled) return []
  return Promise.all(answer.filePaths.map((path) => handFile(handed, path)))
}
