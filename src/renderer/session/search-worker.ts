import type { SearchOpening } from '@/contract/search-messages'

let begun: Worker | null = null

/** Starts the search worker before it is known which archive is to be opened: until then it only reads its script. */
export function beginSearchWorker(): void {
  const worker = newWorker()
  begun = worker
  worker.addEventListener('error', () => {
    // Whoever takes one hears of it from a new one.
    if (begun === worker) begun = null
  })
}

/** A search worker that opens this archive: the one that was begun, or another. */
export function takeSearchWorker(database: string): Worker {
  const worker = begun ?? newWorker()
  begun = null
  const opening: SearchOpening = { kind: 'open', database }
  worker.postMessage(opening)
  return worker
}

function newWorker(): Worker {
  return new Worker(new URL('../../workers/search.worker.ts', import.meta.url), {
    type: 'module',
    name: 'search',
  })
}
