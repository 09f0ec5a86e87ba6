import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { backupNames } from './pages/backups'
import { Library } from './pages/library'
import { expect, test } from './support/launch-app'

const frozen = JSON.parse(
  readFileSync(join(import.meta.dirname, '../src/store/migrations/fixtures/version-1.json'), 'utf8'),
) as { stores: Record<string, string>; rows: Record<string, Record<string, unknown>[]> }

/** One that no worker of the window opens while it is made. */
const database = 'cuttings-6d1c1a52-5c6e-4b0e-9d4e-0d8a3a0f2b11'

test('an archive of version 1 is backed up, brought up, and all of it is there', async ({ cuttings }) => {
  await new Library(cuttings.page).ready()
  await cuttings.page.evaluate(
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
  await cuttings.quit()
  writeFileSync(join(cuttings.dataFolder, 'archive.json'), JSON.stringify({ format: 1, database, kept: [] }))
  const page = await cuttings.relaunch()
  const library = new Library(page)
  await expect(library.item(/Envoy arrives/u)).toBeVisible()
  expect(backupNames(cuttings)).toEqual([expect.stringMatching(/-full\.zip$/u)])
  const version = await page.evaluate(
    async (name) => (await indexedDB.databases()).find((db) => db.name === name)?.version,
    database,
  )
  expect(version).toBe(30)
})
