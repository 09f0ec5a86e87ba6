import type { ClipboardContent } from '@/contract/bridge'

/** What a paste or a drop carries. Its `DataTransfer` is empty once the event is over, so this is read at once. */
export interface Transferred {
  readonly files: readonly File[]
  readonly folders: readonly FileSystemDirectoryEntry[]
  readonly content: ClipboardContent
}

/** Files that are not images, folders, and the words. */
export function readTransfer(transfer: DataTransfer): Transferred {
  const files: File[] = []
  const folders: FileSystemDirectoryEntry[] = []
  let hasImage = false
  for (const entry of transfer.items) {
    if (entry.kind !== 'file') continue
    const system = entry.webkitGetAsEntry()
    const file = entry.getAsFile()
    if (isFolder(system)) folders.push(system)
    else if (entry.type.startsWith('image/')) hasImage = true
    else if (file !== null) files.push(file)
  }
  const html = transfer.getData('text/html')
  const text = transfer.getData('text/plain') || (html === '' ? draggedLinks(transfer) : '')
  return { files, folders, content: { text, html, hasImage } }
}

/** Some programs hand over the links that are dragged as a list alone (RFC 2483), whose lines with a # are remarks. */
function draggedLinks(transfer: DataTransfer): string {
  const lines = transfer.getData('text/uri-list').split(/[\r\n]+/u)
  return lines.filter((line) => !line.startsWith('#')).join('\n')
}

function isFolder(entry: FileSystemEntry | null): entry is FileSystemDirectoryEntry {
  return entry?.isDirectory === true
}
