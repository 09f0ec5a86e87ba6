import { rmSync } from 'node:fs'
import { chmod, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { partName } from './part-name'

/** A file on its way: nothing has its name before it is whole. */
export interface WholeFile {
  /** Adds these bytes behind those before. Rejects with Node's error, and then nothing is left behind. */
  readonly write: (content: Uint8Array | string) => Promise<void>
  /** Flushes it to the disk and gives it its name. Rejects with Node's error, and then nothing is left behind. */
  readonly finish: () => Promise<void>
  /** Takes away what was written so far. */
  readonly drop: () => Promise<void>
  /** The same before this returns, for an app that is about to end. */
  readonly dropNow: () => void
}

/**
 * Begins a file that is to be there whole or not at all: a temporary one in the same folder, renamed at the end. What was
 * there before is untouched until then; its permissions stay, and a symbolic link is written through. Rejects with Node's error.
 *
 * @param note awaited with the temporary path before there is anything at it
 */
export async function beginWholeFile(
  path: string,
  note: (temporary: string) => Promise<void> = () => Promise.resolve(),
): Promise<WholeFile> {
  const target = await realpath(path).catch(() => path)
  const folder = dirname(target)
  const temporary = join(folder, partName.make())
  await note(temporary)
  const file = await open(temporary, 'wx')
  const drop = async (): Promise<void> => {
    await file.close().catch(() => undefined)
    await rm(temporary, { force: true }).catch(() => undefined)
  }
  const orDrop = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      await drop()
      throw error
    }
  }
  return {
    write: (content) => orDrop(() => file.writeFile(content)),
    finish: async () => {
      await orDrop(async () => {
        await file.sync()
        await file.close()
        const before = await stat(target).catch(() => null)
        if (before?.isFile() === true) await chmod(temporary, before.mode & 0o777)
        await rename(temporary, target)
      })
      await syncFolder(folder)
    },
    drop,
    dropNow: () => {
      rmSync(temporary, { force: true })
      file.close().catch(() => undefined)
    },
  }
}

/** Makes the rename itself durable. Not every system can, and the file is whole either way. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch {
    return
  }
}
