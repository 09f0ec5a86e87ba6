import type { Transaction } from 'dexie'
import { entityOfVersion1 } from '@/core/entity/entity-of-version-1'

/**
 * Version 1 to 2: entities get keys, tags, an identifier and a standing; the archive says that it is of version 2, so
 * that an older Cuttings refuses it. Only small tables: derived ones are filled in the background.
 */
export async function toVersion2(transaction: Transaction): Promise<void> {
  await transaction
    .table('entities')
    .toCollection()
    .modify((row: Record<string, unknown>) => {
      Object.assign(row, entityOfVersion1(row))
    })
  await transaction.table('meta').toCollection().modify({ schemaVersion: 2 })
}
