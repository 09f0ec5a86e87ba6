import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './paths.mjs'

const folders = ['src/formats', 'src/core/import']

/**
 * What makes rows of exports, as one word: another one where any file of the readers is another. An import that was begun with
 * other readers may count other rows.
 *
 * @returns {string}
 */
export function readersHash() {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const files = readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    for (const path of files.sort()) {
      if (!/\.ts$/.test(path) || /\.(?:test|fixture)\.ts$/.test(path)) continue
      hash.update(path.replaceAll('\\', '/')).update(readFileSync(join(projectRoot, folder, path)))
    }
  }
  return hash.digest('hex').slice(0, 16)
}
