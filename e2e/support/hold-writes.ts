import type { Page } from '@playwright/test'

/** Keeps every write to the archive waiting, as a slow disk does, until the returned function is called. */
export async function holdWrites(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('cuttings')
    const db = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => {
        resolve(opening.result)
      }
    })
    const transaction = db.transaction([...db.objectStoreNames], 'readwrite', { durability: 'strict' })
    const meta = transaction.objectStore('meta')
    await new Promise<void>((begun) => {
      let isLetGo = false
      Object.assign(window, { letWritesGo: () => (isLetGo = true) })
      const stay = (): void => {
        begun()
        // So long as something is asked, it does not end.
        if (isLetGo) db.close()
        else meta.get('archive').onsuccess = stay
      }
      meta.get('archive').onsuccess = stay
    })
  })
  return async () => {
    await page.evaluate(() => (window as unknown as { letWritesGo: () => void }).letWritesGo())
  }
}
