import type { Page } from '@playwright/test'

/** The names of the parts of the saved index, once something names them; none before that. */
export function savedParts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('cuttings')
    const db = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => {
        resolve(opening.result)
      }
    })
    const transaction = db.transaction('indexCache')
    const saved = transaction.objectStore('indexCache').count('index')
    await new Promise((resolve) => (transaction.oncomplete = resolve))
    db.close()
    if (saved.result === 0) return []
    let folder = await navigator.storage.getDirectory()
    for (const name of ['search-index', 'cuttings', 'items']) folder = await folder.getDirectoryHandle(name)
    const names: string[] = []
    for await (const name of folder.keys()) if (!name.startsWith('main-')) names.push(name)
    return names
  })
}
