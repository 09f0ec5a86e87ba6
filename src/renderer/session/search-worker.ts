import type { SearchBegin } from '@/contract/search-messages'

let early: Worker | null = null
/** Where the machine remembers which archive was open last. */
const lastKey = 'cuttings.search.database'

/**
 * Starts the search worker before anybody knows which archive there is: to fetch and compile its code takes as long as the
 * window needs to come up, and goes on beside it.
 */
export function startSearchWorker(): void {
  const worker = makeWorker()
  early = worker
  const last = localStorage.getItem(lastKey)
  // Most likely it is this one again, whose index can be read meanwhile.
  if (last !== null) worker.postMessage({ kind: 'ahead', database: last } satisfies SearchBegin)
  worker.addEventListener('error', () => {
    if (early === worker) early = null
  })
}

/** A search worker that begins to load the index of this database now: the one that was started early, or a new one. */
export function takeSearchWorker(database: string): Worker {
  const worker = early ?? makeWorker()
  early = null
  localStorage.setItem(lastKey, database)
  worker.postMessage({ kind: 'begin', database } satisfies SearchBegin)
  return worker
}

function makeWorker(): Worker {
  return new Worker(new URL('../../workers/search.worker.ts', import.meta.url), {
    type: 'module',
    name: 'search',
  })
}
