import type { Transaction } from 'dexie'

/** Version 3 to 4: a table for the pictures of articles. No row changes. */
export async function toVersion4(transaction: Transaction): Promise<void> {
  await transaction.table('meta').toCollection().modify({ schemaVersion: 4 })
}
