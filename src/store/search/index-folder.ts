const folderName = 'search-index'

/** Where the parts of an archive's saved indexes are, in the origin's private file system. Rejects where there is none. */
export async function indexFolder(database: string): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory()
  const all = await root.getDirectoryHandle(folderName, { create: true })
  return all.getDirectoryHandle(database, { create: true })
}

/**
 * Deletes what was saved of the indexes of archives that are gone: it holds their words. Never rejects: what is in use goes
 * another time.
 */
export async function deleteStrayIndexes(): Promise<void> {
  try {
    const root = await navigator.storage.getDirectory()
    const all = await root.getDirectoryHandle(folderName)
    const there = new Set((await indexedDB.databases()).map(({ name }) => name))
    for await (const name of all.keys())
      if (!there.has(name)) await all.removeEntry(name, { recursive: true }).catch(() => undefined)
  } catch {
    // There is no such folder, or no such file system.
  }
}
