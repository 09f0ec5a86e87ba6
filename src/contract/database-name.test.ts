import { expect, test } from 'vitest'
import { archiveName } from '@/store/archive-database'
import { databaseName, usualDatabase } from './database-name'

test('the names of databases are those of the store', () => {
  expect(usualDatabase).toBe(archiveName)
  expect(databaseName.safeParse(archiveName).success).toBe(true)
  expect(databaseName.safeParse(`cuttings-${crypto.randomUUID()}`).success).toBe(true)
  expect(databaseName.safeParse('cuttings-other').success).toBe(false)
})
