import Dexie from 'dexie'
import type { ArchiveDatabase } from '../archive-database'

/** Bytes of rows, by a rough count, that one step should hold. */
const stepBytes = 4 * 1024 * 1024
const mostRows = 1000
/** An original may have 100 MB, and come after a thousand small ones. */
const mostOriginals = 100

/**
 * All rows of a table from one key on, in the order of the primary key and in steps: each is a transaction of its own,
 * so that a person's changes never wait for more than one step. Rows that come in meanwhile may be met or not.
 *
 * @param after the key after which to begin; null: at the beginning
 */
export async function* readInSteps(
  db: ArchiveDatabase,
  table: string,
  after: string | number | null = null,
): AsyncGenerator<readonly object[]> {
  const rows = db.table<object, string | number>(table)
  const { keyPath } = rows.schema.primKey
  let last: unknown = after
  let limit = 50
  for (;;) {
    const step = await rows
      .where(':id')
      .between(last ?? Dexie.minKey, Dexie.maxKey, last === null, true)
      .limit(limit)
      .toArray()
    const end = step.at(-1)
    if (end === undefined) return
    yield step
    last = Reflect.get(end, String(keyPath))
    const size = step.reduce((sum, row) => sum + roughSize(row), 0)
    limit = Math.min(
      table === 'originals' ? mostOriginals : mostRows,
      Math.max(1, Math.floor((limit * stepBytes) / Math.max(1, size))),
    )
  }
}

/** Code units and bytes of a row, nested ones too; what else is in it counts little. */
function roughSize(value: unknown): number {
  if (typeof value === 'string' || value instanceof Uint8Array) return value.length + 8
  if (typeof value !== 'object' || value === null) return 8
  return Object.values(value).reduce<number>((sum, inner) => sum + roughSize(inner), 16)
}
