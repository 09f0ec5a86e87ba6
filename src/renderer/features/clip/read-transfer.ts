import type { ClipboardContent } from '@/contract/bridge'

/** What a paste or a drop carries. Its `DataTransfer` is empty once the event is over, so this is read at once. */
export interface Transferred {
  readonly files: readonly File[]
  readonly folders: readonly string[]
  readonly content: ClipboardContent
}

/** Files that are not images, names of folders, and the words. */
export function readTransfer(transfer: DataTransfer): Transferred {
  const files: File[] = []
  const folders: string[] = []
  let hasImage = false
  for (const entry of transfer.items) {
    if (entry.kind !== 'file') continue
    const system = entry.webkitGetAsEntry()
    const file = entry.getAsFile()
    if (system?.isDirectory === true) folders.push(system.name)
    else if (entry.type.startsWith('image/')) hasImage = true
    else if (file !== null) files.push(file)
  }
  const content = { text: transfer.getData('text/plain'), html: transfer.getData('text/html'), hasImage }
  return { files, folders, content }
}
