import type { DBCore, IntervalTree, Middleware } from 'dexie'
import { coarseRanges } from './coarse-ranges'

/**
 * Tells live queries roughly what a commit has changed: what was changed is always in it. Dexie tells each key of each index,
 * to every window and worker, where each live query keeps all of them until it is asked again itself. Behind an import or the
 * analysis of 100,000 articles these were millions for each query of a window: its thread did nothing but sort them in, and
 * its memory grew without end. Rough ranges fall into one another, so that a query keeps some thousands at most; the price is
 * that one is asked again now and then for nothing.
 */
export const coarseChanges: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'coarseChanges',
  create: (core) => ({
    transaction: (tables, mode, options) => {
      const transaction = core.transaction(tables, mode, options)
      // Before Dexie's own listener, which comes later and hands on what is there then.
      if (mode === 'readwrite' && hasListeners(transaction))
        transaction.addEventListener('complete', () => {
          coarsen(transaction)
        })
      return transaction
    },
  }),
}

/** What Dexie keeps of changes on the transaction itself. */
interface Changed {
  mutatedParts?: Record<string, IntervalTree>
}

function hasListeners(transaction: object): transaction is Pick<EventTarget, 'addEventListener'> & Changed {
  return 'addEventListener' in transaction
}

function coarsen(transaction: Changed): void {
  const { mutatedParts } = transaction
  if (mutatedParts === undefined) return
  transaction.mutatedParts = Object.fromEntries(
    Object.entries(mutatedParts).map(([part, ranges]) => [part, coarseRanges(ranges)]),
  )
}
