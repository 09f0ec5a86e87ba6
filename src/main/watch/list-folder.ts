import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A file as the folder lists it. */
export interface ListedFile {
  /** Below the folder, by slashes. */
  readonly path: string
  /** Bytes. */
  readonly size: number
  /** ms since the epoch. */
  readonly modified: number
}

const deepest = 5
const mostFiles = 50_000

/**
 * The files below a folder that `wants` by their names, by path. Hidden folders and the folders of parts that browsers put
 * beside a saved page are left out; links are not followed. Rejects where the folder itself cannot be read.
 */
export async function listFolder(folder: string, wants: (path: string) => boolean): Promise<ListedFile[]> {
  const files: ListedFile[] = []
  const visit = async (below: string, depth: number): Promise<void> => {
    for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
      if (files.length >= mostFiles) return
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isDirectory()) {
        const isParts = entry.name.startsWith('.') || /_files$|\.fld$/i.test(entry.name)
        // One below that cannot be read keeps nothing of the others back.
        if (!isParts && depth < deepest) await visit(path, depth + 1).catch(() => undefined)
      } else if (entry.isFile() && wants(path)) {
        const facts = await stat(join(folder, path)).catch(() => null)
        if (facts !== null) files.push({ path, size: facts.size, modified: Math.floor(facts.mtimeMs) })
      }
    }
  }
  await visit('', 0)
  return files.sort((a, b) => a.modified - b.modified || (a.path < b.path ? -1 : 1))
}
