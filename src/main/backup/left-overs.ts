import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A backup that was thrown away again may leave this behind, where the app was killed. */
const leftOver = /^\.cuttings-[0-9a-f-]{36}\.part$/
const dayMs = 24 * 60 * 60 * 1000

/** Removes what is left in a folder of backups that were never finished, once it is a day old. */
export async function dropLeftOvers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((candidate) => leftOver.test(candidate))) {
    const path = join(folder, name)
    const { mtimeMs } = await stat(path)
    if (mtimeMs < Date.now() - dayMs) await rm(path, { force: true })
  }
}
