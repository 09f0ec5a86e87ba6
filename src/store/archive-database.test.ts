import { expect, test } from 'vitest'
import { ArchiveDatabase } from './archive-database'

test('what was closed from outside is not opened again; what the app closed is', async () => {
  const db = new ArchiveDatabase('closed-from-outside')
  await db.open()
  db.close()
  await db.open()
  expect(await db.items.count()).toBe(0)
  // As Dexie does where it finds the connection gone.
  db.close({ disableAutoOpen: false })
  await expect(db.open()).rejects.toThrow('closed from outside')
  await expect(db.items.count()).rejects.toThrow()
  await new ArchiveDatabase('closed-from-outside').delete()
})
