import type { ArchiveDatabase } from './archive-database'

export interface TransactionsWatch {
  /** Resolves when each of those that run now has ended, one way or another. Never rejects. */
  readonly ended: () => Promise<void>
  readonly isWriting: () => boolean
}

/** Knows the transactions that run through this connection. To be called before the database is opened. */
export function watchTransactions(db: ArchiveDatabase): TransactionsWatch {
  const running = new Map<object, { readonly ended: Promise<void>; readonly isWrite: boolean }>()
  db.use({
    stack: 'dbcore',
    name: 'watch-transactions',
    create: (core) => ({
      ...core,
      transaction: (stores, mode, options) => {
        const transaction = core.transaction(stores, mode, options)
        if (!(transaction instanceof IDBTransaction)) return transaction
        const ended = new Promise<void>((resolve) => {
          const end = (): void => {
            running.delete(transaction)
            resolve()
          }
          transaction.addEventListener('complete', end)
          transaction.addEventListener('abort', end)
        })
        running.set(transaction, { ended, isWrite: mode === 'readwrite' })
        return transaction
      },
    }),
  })
  return {
    ended: async () => {
      await Promise.all([...running.values()].map(({ ended }) => ended))
    },
    isWriting: () => [...running.values()].some(({ isWrite }) => isWrite),
  }
}
