import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemaVersion } from '@/store/archive-database'
import { backupNames } from './pages/backups'
import { Library } from './pages/library'
import { expect, test } from './support/launch-app'
import { putVersion1 } from './support/put-version-1'

/** One that no worker of the window opens while it is made. */
const database = 'cuttings-6d1c1a52-5c6e-4b0e-9d4e-0d8a3a0f2b11'

test('an archive of version 1 is backed up, brought up, and all of it is there', async ({ cuttings }) => {
  await new Library(cuttings.page).ready()
  await putVersion1(cuttings.page, database)
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
  expect(version).toBe(schemaVersion * 10)
})
