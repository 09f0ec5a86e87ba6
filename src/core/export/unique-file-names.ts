import { fileStem } from './file-stem'

/**
 * A file name for each title, that every system takes: no two differ by case alone, and the same titles in the same order
 * have the same names. `extension` without its dot.
 */
export function uniqueFileNames(titles: readonly string[], extension: string): string[] {
  const taken = new Set<string>()
  // Of each name that was asked for, the number to try next: all before it are taken.
  const next = new Map<string, number>()
  return titles.map((title) => {
    const stem = fileStem(title)
    const key = keyOf(stem)
    let name = stem
    let n = next.get(key) ?? 2
    for (; taken.has(keyOf(name)); n++) name = `${stem} ${String(n)}`
    next.set(key, n)
    taken.add(keyOf(name))
    return `${name}.${extension}`
  })
}

/** Some systems take names that differ by case, or by how their letters are composed, for the same. */
function keyOf(name: string): string {
  return name.normalize('NFKC').toLowerCase()
}
