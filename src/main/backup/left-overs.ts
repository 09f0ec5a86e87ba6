import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { partName } from '../data/part-name'

const dayMs = 24 * 60 * 60 * 1000

/** Removes what a killed app left in a folder of backups that were never finished, once it is a day old. */
export async function dropLeftOvers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((candidate) => partName.isOne(candidate))) {
    const path = join(folder, name)
    const { mtimeMs } = await stat(path)
    if (mtimeMs < Date.now() - dayMs) await rm(path, { force: true })
  }
}
