import type { SearchReply, SearchRequest } from '@/contract/search-messages'
import type { SearchIndex } from '@/core/index/search-index'
import type { BatchRow } from '@/core/query/batch'
import type { ArchiveDatabase } from '@/store/archive-database'
import { readKnownNames, searchName } from '@/store/search/batch-search'

type Batch = Extract<SearchRequest, { kind: 'batch' }>

interface BatchParts {
  readonly db: ArchiveDatabase
  readonly index: SearchIndex
  readonly post: (reply: SearchReply) => void
  /** Searches that are typed meanwhile are answered while it waits. */
  readonly pause: () => Promise<void>
  /** Resolves once what was saved of the index is in it. */
  readonly loaded: () => Promise<void>
  /** Resolves once all that was saved before can be found. */
  readonly inStep: () => Promise<void>
  /** Items that are not taken in yet. */
  readonly pending: () => number
  readonly failed: (id: number, error: unknown) => void
}

/** Lists of names that are searched for, one name after the other. */
export class BatchRuns {
  private readonly running = new Set<number>()

  constructor(private readonly parts: BatchParts) {}

  async run({ id, names }: Batch): Promise<void> {
    const { db, index, pause, post, loaded, inStep, pending, failed } = this.parts
    this.running.add(id)
    try {
      await loaded()
      await inStep()
      const known = await readKnownNames(db)
      for (const name of names) {
        await pause()
        if (!this.running.has(id)) return
        const find = () => searchName(db, index, name, known)
        const found = await find()
        // What turned out to be damaged is taken in again first.
        const row = index.hasLost ? await inStep().then(find) : found
        post({ kind: 'batch-part', id, rows: [sentRow(row)] })
      }
      post({ kind: 'batched', id, pending: pending() })
    } catch (error) {
      failed(id, error)
    }
    this.running.delete(id)
  }

  callOff(id: number): void {
    this.running.delete(id)
  }
}

function sentRow(row: BatchRow) {
  const hits = row.hits.map((hit) => ({ ...hit, matches: [...hit.matches] }))
  return { ...row, forms: [...row.forms], hits }
}
