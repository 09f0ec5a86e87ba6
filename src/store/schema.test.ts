import { expect, test } from 'vitest'
import { freshArchive } from './fixtures/fresh-archive'
import { archiveName, schemaVersion } from './archive-database'

/** A change here is a migration: write it down in docs/schema.md and raise the version. */
test('the schema is the one of version 1', async () => {
  const db = await freshArchive()
  const shape = Object.fromEntries(
    db.tables.map((table) => [
      table.name,
      [table.schema.primKey.src, ...table.schema.indexes.map((index) => index.src)].join(', '),
    ]),
  )
  expect({ archiveName, schemaVersion, native: db.backendDB().version, shape }).toMatchInlineSnapshot()
})
