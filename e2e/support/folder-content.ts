import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Every file below a folder with a hash of its bytes and the time it was written, to see that nothing touched it. */
export function folderContent(folder: string): Record<string, string> {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  )
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => {
        const hash = createHash('sha256').update(readFileSync(path)).digest('hex')
        return [relative(folder, path), `${hash} ${String(statSync(path).mtimeMs)}`]
      }),
  )
}
