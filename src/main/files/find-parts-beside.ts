import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'

/** As many and as much as an article keeps; bytes of one, and of all. */
const limits = { count: 200, one: 5_000_000, all: 20_000_000 }
const picture = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i

interface PartPath {
  readonly name: string
  readonly path: string
}

/**
 * The pictures that a browser put beside a page that it saved whole: `A page.html` has them in `A page_files`, or in a folder
 * named in another language. By the names that the page has for them; [] where there are none.
 */
export async function findPartsBeside(path: string): Promise<readonly PartPath[]> {
  if (!/^\.x?html?$/i.test(extname(path))) return []
  const folder = dirname(path)
  const stem = basename(path, extname(path))
  const parts: PartPath[] = []
  let all = 0
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const beside = entries.filter((entry) => entry.isDirectory() && isOfPage(entry.name, stem))
    for (const { name: own } of beside)
      for (const name of await readdir(join(folder, own))) {
        const file = join(folder, own, name)
        if (!picture.test(name) || parts.length >= limits.count) continue
        const { size } = await stat(file)
        if (size > limits.one || all + size > limits.all) continue
        all += size
        parts.push({ name: `${own}/${name}`, path: file })
      }
  } catch {
    // Without its pictures the page is still the page.
  }
  return parts
}

/** `_files`, `.files`, `-Dateien`, `_fichiers` and the like. */
function isOfPage(folder: string, stem: string): boolean {
  return folder.startsWith(stem) && /^[-_.]\p{L}+$/u.test(folder.slice(stem.length))
}
