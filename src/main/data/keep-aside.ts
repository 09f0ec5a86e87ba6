import { constants, copyFileSync } from 'node:fs'
import { basename } from 'node:path'
import { errorCode } from './file-trouble'

/**
 * Keeps a broken file under a name of its own (`sentinel.json.broken-1`, `-2` …) before a new one takes its place.
 * Never overwrites one that was kept before. Returns the new name, without its folder. Throws Node's error.
 */
export function keepAside(path: string): string {
  for (let number = 1; ; number += 1) {
    const aside = `${path}.broken-${String(number)}`
    try {
      // A copy that fails where the name is taken: a rename would overwrite without a word.
      copyFileSync(path, aside, constants.COPYFILE_EXCL)
      return basename(aside)
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error
    }
  }
}
