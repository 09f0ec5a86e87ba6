import type { Transaction } from 'dexie'

/** Version 2 to 3: tables for imports, and items are found by what another tool calls them. No row changes. */
export async function toVersion3(transaction: Transaction): Promise<void> {
  await transaction.table('meta').toCollection().modify({ schemaVersion: 3 })
}
