import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

const frozen = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../src/store/migrations/fixtures/version-1.json'), 'utf8'),
) as { stores: Record<string, string>; rows: Record<string, Record<string, unknown>[]> }

/** Makes the frozen archive of version 1, under a name that no worker of the window opens while it is made. */
export async function putVersion1(page: Page, database: string): Promise<void> {
  await page.evaluate(
    async ({ frozen: { stores, rows }, database: name }) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => {
            resolve(request.result)
          }
          request.onerror = () => {
            reject(request.error ?? new Error('failed'))
          }
        })
      // As Dexie makes version 1: in tens.
      const opening = indexedDB.open(name, 10)
      opening.onupgradeneeded = () => {
        for (const [table, schema] of Object.entries(stores)) {
          const [primary = '', ...indexes] = schema.split(', ')
          const path = (text: string) => (text.startsWith('[') ? text.slice(1, -1).split('+') : text)
          const store = opening.result.createObjectStore(table, {
            keyPath: path(primary.replace('++', '')),
            autoIncrement: primary.startsWith('++'),
          })
          for (const index of indexes)
            store.createIndex(index.replace('*', ''), path(index.replace('*', '')), {
              multiEntry: index.startsWith('*'),
            })
        }
      }
      const db = await done(opening)
      const transaction = db.transaction(Object.keys(rows), 'readwrite', { durability: 'strict' })
      for (const [table, all] of Object.entries(rows))
        for (const row of all)
          transaction
            .objectStore(table)
            .add('bytes' in row ? { ...row, bytes: new Uint8Array(row['bytes'] as number[]) } : row)
      await new Promise((resolve) => (transaction.oncomplete = resolve))
      db.close()
    },
    { frozen, database },
  )
}
