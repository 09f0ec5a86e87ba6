interface Folder {
  readonly name: string
  /** null or unknown: at the top. */
  readonly parentId: string | null
}

/** The path (`parent/child`) of each folder; a folder that is inside of itself ends where its circle closes. */
export function folderPaths(folders: ReadonlyMap<string, Folder>): Map<string, string> {
  const paths = new Map<string, string>()
  for (const id of folders.keys()) paths.set(id, pathOf(id, folders))
  return paths
}

/** Deeper than any person nests folders. */
const deepest = 50

function pathOf(id: string, folders: ReadonlyMap<string, Folder>): string {
  const names: string[] = []
  const seen = new Set<string>()
  let folder = folders.get(id)
  let at = id
  while (folder !== undefined && !seen.has(at) && names.length < deepest) {
    seen.add(at)
    names.unshift(folder.name)
    at = folder.parentId ?? ''
    folder = folders.get(at)
  }
  return names.filter((name) => name !== '').join('/')
}
