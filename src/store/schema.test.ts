import { expect, test } from 'vitest'
import { freshArchive } from './fixtures/fresh-archive'
import { archiveName, schemaVersion } from './archive-database'

/** A change here is a migration: write it down in docs/schema.md and raise the version. */
test('the schema is the one of version 4', async () => {
  const db = await freshArchive()
  const shape = Object.fromEntries(
    db.tables.map((table) => [
      table.name,
      [table.schema.primKey.src, ...table.schema.indexes.map((index) => index.src)].join(', '),
    ]),
  )
  expect({ archiveName, schemaVersion, native: db.backendDB().version, shape }).toMatchInlineSnapshot(`
    {
      "archiveName": "cuttings",
      "native": 40,
      "schemaVersion": 4,
      "shape": {
        "analyses": "[itemId+engine], engine",
        "annotations": "id, itemId, kind, *tagIds, created",
        "collections": "id, parentId",
        "derived": "itemId, version",
        "drafts": "noteId",
        "entities": "id, type, name, *keys, mergedInto, *tagIds",
        "history": "++seq, [seq+kind+of+name]",
        "importFiles": "[importId+at]",
        "importRows": "[importId+at]",
        "imports": "id",
        "indexCache": "key",
        "indexQueue": "++seq",
        "items": "id, captured, published, title, source, url, inbox, starred, trashed, *tagIds, *collectionIds, foreign",
        "meta": "key",
        "notes": "id, modified, *tagIds",
        "originals": "id, itemId, sha256",
        "pictures": "id, itemId, textId",
        "postings": "[key+itemId], itemId, [key+seen+itemId]",
        "quotes": "id, itemId, [seen+id], [key+seen+id], star, *prints",
        "settings": "key",
        "sketches": "itemId, *bands",
        "tags": "id, parentId",
        "tallies": "key, [list+mentions], [list+quotes], [list+lastSeen], [list+sort]",
        "texts": "id, itemId, sha256",
      },
    }
  `)
})
