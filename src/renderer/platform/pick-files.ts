import type { OpenedFile } from '@/contract/opened-file'
import { largestPdf, largestUnread } from '@/contract/largest-file'

/** The browser's own dialog for files; [] where it is closed without a choice. */
export function pickFiles(): Promise<readonly OpenedFile[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  input.accept =
    '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.mhtml,.mht,.eml,.pdf,.docx,.webarchive,.warc,.gz,.wacz,.json,.xml,.zip'
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => {
      resolve([])
    })
    input.addEventListener('change', () => {
      resolve(Promise.all([...(input.files ?? [])].map(readFile)))
    })
    input.click()
  })
}

async function readFile(file: File): Promise<OpenedFile> {
  const limit = /\.pdf$/i.test(file.name) ? largestPdf : largestUnread
  if (file.size > limit) return { kind: 'too-large', name: file.name, size: file.size, limit }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return { kind: 'file', name: file.name, bytes, modified: file.lastModified }
  } catch (error) {
    return { kind: 'unreadable', name: file.name, message: String(error) }
  }
}
