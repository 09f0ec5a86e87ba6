import type { Page } from '@playwright/test'

interface TagRow {
  readonly id: string
  readonly name: string
  readonly parentId: string | null
}

/** Puts tags into the open archive, past the app: the window has to be opened anew to know of them. */
export function putTags(page: Page, tags: readonly TagRow[]): Promise<void> {
  return page.evaluate(async (rows) => {
    const open = indexedDB.open('cuttings')
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => {
        resolve(open.result)
      }
      open.onerror = () => {
        reject(new Error('The archive cannot be opened'))
      }
    })
    const transaction = db.transaction(['tags'], 'readwrite', { durability: 'strict' })
    for (const row of rows) transaction.objectStore('tags').put({ ...row, created: 0 })
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => {
        resolve()
      }
      transaction.onabort = () => {
        reject(new Error('The tags were not written'))
      }
    })
    db.close()
  }, tags)
}
