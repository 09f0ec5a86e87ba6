import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Of the nearest folder that is there: the one for backups is made with the first of them. */
export async function freeBytes(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch {
    return dirname(folder) === folder ? null : freeBytes(dirname(folder))
  }
}
