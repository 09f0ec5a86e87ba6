/** A file of a dropped folder, with its way in there: `2019/harbour.html`. */
export interface FolderFile {
  readonly path: string
  readonly file: File
}

/**
 * All files of a folder that somebody dropped, also those of folders in it, by their paths; at most `most`. null: there
 * are more. What cannot be opened is left out and its path given to `onLost`.
 */
export async function walkFolder(
  folder: FileSystemDirectoryEntry,
  most: number,
  onLost: (path: string) => void,
): Promise<readonly FolderFile[] | null> {
  const files: FolderFile[] = []
  const waiting = [folder]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const entries = await entriesOf(next).catch(() => null)
    if (entries === null) {
      onLost(pathOf(next))
      continue
    }
    for (const entry of entries) {
      if (entry.isDirectory) waiting.push(entry as FileSystemDirectoryEntry)
      else {
        const file = await fileOf(entry as FileSystemFileEntry).catch(() => null)
        if (file === null) onLost(pathOf(entry))
        else files.push({ path: pathOf(entry), file })
      }
      if (files.length > most) return null
    }
  }
  return files.sort((a, b) => a.path.localeCompare(b.path, undefined, { numeric: true }))
}

const pathOf = ({ fullPath }: FileSystemEntry): string => fullPath.replace(/^\//, '')

/** A folder gives its entries in parts, until it gives none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject)
    })
    if (some.length === 0) return all
    all.push(...some)
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject)
  })
}
