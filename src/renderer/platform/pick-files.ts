import { largestPdf, largestUnread } from '@/contract/largest-file'
import type { FileFromOutside } from './platform'

/** The browser's own dialog for files; [] where it is closed without a choice. */
export function pickFiles(): Promise<readonly FileFromOutside[]> {
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
      resolve([...(input.files ?? [])].map(fromOutside))
    })
    input.click()
  })
}

function fromOutside(file: File): FileFromOutside {
  const limit = /\.pdf$/i.test(file.name) ? largestPdf : largestUnread
  if (file.size > limit) return { kind: 'too-large', name: file.name, size: file.size, limit }
  return { kind: 'file', name: file.name, blob: file, modified: file.lastModified }
}
