import type { SavedBytes } from '@/core/index/saved-bytes'
import { bytesInMemory } from '@/core/index/bytes-in-memory'
import { indexFolder } from './index-folder'
import type { PartFiles } from './part-files'
import type { SavedIndexName } from './saved-index-name'

/** Of the File System standard, <https://fs.spec.whatwg.org/#api-filesystemsyncaccesshandle>: in workers alone. */
interface SyncAccess {
  readonly getSize: () => number
  readonly read: (into: Uint8Array, options: { readonly at: number }) => number
  readonly write: (bytes: Uint8Array, options: { readonly at: number }) => number
  readonly truncate: (size: number) => void
  readonly flush: () => void
  readonly close: () => void
}

interface FileInWorker extends FileSystemFileHandle {
  readonly createSyncAccessHandle: (options?: { readonly mode: 'read-only' }) => Promise<SyncAccess>
}

interface OpenPart {
  readonly bytes: SavedBytes
  readonly close: () => void
}

/**
 * Files in the origin's private file system, which a worker reads while a query waits: 64 KB in some microseconds, where a Blob
 * of the database takes milliseconds.
 */
export function filesOnDisk(database: string): PartFiles {
  return new FilesOnDisk(database)
}

class FilesOnDisk implements PartFiles {
  private readonly parts = {
    items: new Map<string, OpenPart>(),
    names: new Map<string, OpenPart>(),
    documents: new Map<string, OpenPart>(),
  }
  /** What this one has written, and need not write again. */
  private readonly written = {
    items: new Set<string>(),
    names: new Set<string>(),
    documents: new Set<string>(),
  }

  private isClosed = false

  constructor(private readonly database: string) {}

  alone = <T>(work: () => Promise<T>): Promise<T> =>
    navigator.locks.request(`search-index ${this.database}`, work)

  open = async (of: SavedIndexName): Promise<ReadonlyMap<string, SavedBytes>> => {
    const parts = this.parts[of]
    try {
      const there = await filesIn(await this.folder(of))
      await Promise.all(
        there.map(async (file) => {
          if (!parts.has(file.name)) await this.openPart(of, file)
        }),
      )
      const names = new Set(there.map(({ name }) => name))
      return new Map([...parts].flatMap(([name, { bytes }]) => (names.has(name) ? [[name, bytes]] : [])))
    } catch {
      // Without a file system that works there is nothing saved, and the index is made anew.
      return new Map()
    }
  }

  write = async (of: SavedIndexName, parts: ReadonlyMap<string, () => Uint8Array>): Promise<void> => {
    const folder = await this.folder(of)
    // Another window may have deleted what was there.
    const there = new Set((await filesIn(folder)).map(({ name }) => name))
    for (const [name, bytesOf] of parts) {
      if (there.has(name) && (this.parts[of].has(name) || this.written[of].has(name))) continue
      await writeFile(folder, name, bytesOf())
      this.written[of].add(name)
    }
  }

  keepOnly = async (of: SavedIndexName, names: ReadonlySet<string>): Promise<void> => {
    try {
      const folder = await this.folder(of)
      for (const { name } of await filesIn(folder)) {
        if (names.has(name)) continue
        this.forget(of, name)
        await folder.removeEntry(name).catch(() => undefined)
      }
    } catch {
      // They take room, and no more; the next save tries it again.
    }
  }

  close = (): void => {
    this.isClosed = true
    for (const parts of Object.values(this.parts)) {
      for (const part of parts.values()) part.close()
      parts.clear()
    }
  }

  private async openPart(of: SavedIndexName, file: FileInWorker): Promise<void> {
    const discard = (): void => {
      this.forget(of, file.name)
    }
    const shared = await openShared(file, discard)
    // All documents of an archive are not for the memory; what is missing of them is read from the archive.
    const part = shared ?? (of === 'documents' ? null : await readWhole(file, discard))
    if (this.isClosed) part?.close()
    else if (part !== null) this.parts[of].set(file.name, part)
  }

  /** From then on it is as if it were not there. */
  private forget(of: SavedIndexName, name: string): void {
    this.parts[of].get(name)?.close()
    this.parts[of].delete(name)
    this.written[of].delete(name)
  }

  private async folder(of: SavedIndexName): Promise<FileSystemDirectoryHandle> {
    return (await indexFolder(this.database)).getDirectoryHandle(of, { create: true })
  }
}

async function filesIn(folder: FileSystemDirectoryHandle): Promise<FileInWorker[]> {
  const files: FileInWorker[] = []
  for await (const entry of folder.values()) if (entry.kind === 'file') files.push(entry as FileInWorker)
  return files
}

/** null where it cannot be opened, as in older engines when another window has it. */
async function openShared(file: FileInWorker, discard: () => void): Promise<OpenPart | null> {
  try {
    const access = await file.createSyncAccessHandle({ mode: 'read-only' })
    const read = (at: number, into: Uint8Array): boolean => {
      try {
        return access.read(into, { at }) === into.length
      } catch {
        return false
      }
    }
    return {
      bytes: { length: access.getSize(), whole: null, read, discard },
      close: () => {
        access.close()
      },
    }
  } catch {
    return null
  }
}

async function readWhole(file: FileInWorker, discard: () => void): Promise<OpenPart | null> {
  try {
    const whole = new Uint8Array(await (await file.getFile()).arrayBuffer())
    return { bytes: bytesInMemory(whole, discard), close: () => undefined }
  } catch {
    return null
  }
}

/** What is there under that name already, it does not know for whole, and writes anew. */
async function writeFile(folder: FileSystemDirectoryHandle, name: string, bytes: Uint8Array): Promise<void> {
  const file = (await folder.getFileHandle(name, { create: true })) as FileInWorker
  const access = await accessUnlessInUse(file)
  if (access === null) return
  try {
    access.truncate(0)
    for (let at = 0; at < bytes.length;) at += access.write(bytes.subarray(at), { at })
    access.flush()
  } catch (error) {
    access.close()
    await folder.removeEntry(name).catch(() => undefined)
    throw error
  }
  access.close()
}

/** null where another window has it open: then it is there, and read. */
async function accessUnlessInUse(file: FileInWorker): Promise<SyncAccess | null> {
  try {
    return await file.createSyncAccessHandle()
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NoModificationAllowedError') return null
    throw error
  }
}
