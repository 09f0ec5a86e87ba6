import type { DBCore, DBCoreTable, Middleware } from 'dexie'

/**
 * Ends a read of one question as soon as the question is on its way, so that the database lets go of what it holds when it has
 * answered. Else it is told so by the thread that asked, once that has taken the answer; and a write waits for each open read of
 * what it holds. After a commit the window's thread asks for all that it shows and is busy with showing it: a change that a
 * person makes then waited for all of that.
 */
export const shortReads: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'shortReads',
  // Below all of Dexie's own, where each call is one question to the engine.
  level: -2,
  create: (core) => ({
    ...core,
    table: (name) => shortened(core.table(name)),
  }),
}

function shortened(table: DBCoreTable): DBCoreTable {
  // Of rows without their key inside, Dexie asks a second time for the keys.
  if (table.schema.primaryKey.outbound === true) return table
  return {
    ...table,
    get: (request) => lastOf(request.trans, table.get(request)),
    getMany: (request) => lastOf(request.trans, table.getMany(request)),
    count: (request) => lastOf(request.trans, table.count(request)),
    query: (request) => {
      // Backwards it goes from row to row, asking for each.
      const isOne = (request.direction ?? 'next') === 'next'
      return isOne ? lastOf(request.trans, table.query(request)) : table.query(request)
    },
  }
}

/** What Dexie notes on the engine's transaction. */
type Transaction = IDBTransaction & {
  /** Begun by `db.transaction`, and not for one question alone. */
  readonly _explicit?: true
}

function lastOf<T>(given: object, answer: Promise<T>): Promise<T> {
  const transaction = given as Transaction
  if (transaction.mode === 'readonly' && transaction._explicit !== true) transaction.commit()
  return answer
}
