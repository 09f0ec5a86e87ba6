import { readFileSync, rmSync } from 'node:fs'
import { lstat, rm } from 'node:fs/promises'
import { basename, dirname, isAbsolute } from 'node:path'
import { beginWholeFile, type WholeFile } from './begin-whole-file'
import { partName } from './part-name'
import { writeWhole } from './write-whole'

/** Files that a person has saved anywhere: noted by their temporary names while they are not whole. */
export interface NotedFiles {
  /** As `beginWholeFile`. */
  readonly begin: (path: string) => Promise<WholeFile>
  /** Takes away what a killed app left of those that it had begun. What is on a disk that is not there now stays noted. Never rejects. */
  readonly dropLeft: () => Promise<void>
}

/** @param notes the path of the file for the notes, which is there only while there are any */
export function notedFiles(notes: string): NotedFiles {
  const left = notedIn(notes)
  const noted = new Set(left)
  let turn = Promise.resolve()
  const write = (): Promise<void> => {
    // A save does not fail because its note cannot be written.
    turn = turn.then(() => writeNotes(notes, [...noted])).catch(() => undefined)
    return turn
  }
  const forget = (path: string): Promise<void> => {
    noted.delete(path)
    return write()
  }
  return {
    begin: async (path) => {
      let mine = ''
      const note = (temporary: string): Promise<void> => {
        mine = temporary
        noted.add(temporary)
        return write()
      }
      const orForget = <T>(work: Promise<T>): Promise<T> =>
        work.catch(async (error: unknown) => {
          await forget(mine)
          throw error
        })
      const thenForget = async (work: Promise<void>): Promise<void> => {
        try {
          await work
        } finally {
          await forget(mine)
        }
      }
      const file = await orForget(beginWholeFile(path, note))
      return {
        write: (content) => orForget(file.write(content)),
        finish: () => thenForget(file.finish()),
        drop: () => thenForget(file.drop()),
        dropNow: () => {
          file.dropNow()
          // Where the app ends first, the next start finds nothing there.
          void forget(mine)
        },
      }
    },
    dropLeft: async () => {
      for (const path of left) if (await isOver(path)) noted.delete(path)
      if (left.length > 0) await write()
    },
  }
}

async function isOver(path: string): Promise<boolean> {
  try {
    if ((await lstat(path)).isFile()) await rm(path)
    return true
  } catch {
    return lstat(dirname(path)).then(
      () => true,
      () => false,
    )
  }
}

async function writeNotes(notes: string, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) rmSync(notes, { force: true })
  else await writeWhole(notes, JSON.stringify(paths))
}

function notedIn(notes: string): readonly string[] {
  try {
    const read: unknown = JSON.parse(readFileSync(notes, 'utf8'))
    return Array.isArray(read) ? read.filter(isPart) : []
  } catch {
    return []
  }
}

/** Whatever stands in the notes, nothing else is ever taken away. */
const isPart = (path: unknown): path is string =>
  typeof path === 'string' && isAbsolute(path) && partName.isOne(basename(path))
