import { dialog, type BrowserWindow, type OpenDialogOptions } from 'electron'
import type { OpenedFile } from '@/contract/opened-file'
import { readFileLimited } from './read-file-limited'

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

/** Asks for files through the system's dialog and reads them; empty where the person cancelled. */
export async function openFiles(parent: BrowserWindow | null): Promise<OpenedFile[]> {
  const answer = await (parent === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(parent, options))
  if (answer.canceled) return []
  const opened: OpenedFile[] = []
  // One at a time: many large files at once would only crowd the memory.
  for (const path of answer.filePaths) opened.push(await readFileLimited(path))
  return opened
}
