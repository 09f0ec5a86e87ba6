import type { SearchIndex } from '@/core/index/search-index'
import type { ArchiveDatabase } from '@/store/archive-database'
import { readFoundDocuments } from '@/store/search/read-search-documents'
import type { DocumentsOnDisk } from '@/store/search/documents-on-disk'

interface StockParts {
  readonly db: ArchiveDatabase
  readonly index: Pick<SearchIndex, 'ids'>
  readonly onDisk: DocumentsOnDisk
  /** Lets searches that have arrived be answered. */
  readonly pause: () => Promise<void>
  /** Waits so many milliseconds in which nobody asks anything. */
  readonly rest: (ms: number) => Promise<void>
  /** Runs something between what else the worker does. */
  readonly task: (work: () => Promise<void>) => Promise<void>
  readonly save: () => Promise<void>
}

const idsAtOnce = 500
const itemsAtOnce = 25
/** ms: others come in between. */
const betweenTwo = 40
/** So much of it is lost at most where it is ended. */
const savedAtOnce = 20_000

/**
 * Brings to the disk what is read of articles that are found, where it is not there yet, while nobody asks anything: of an archive from before there
 * was such a thing, and what went with a file that was given up.
 */
export async function stockDocuments({
  db,
  index,
  onDisk,
  pause,
  rest,
  task,
  save,
}: StockParts): Promise<void> {
  const due = await lookThrough(index.ids(), (ids) => onDisk.missing(ids), pause)
  for (let at = 0; at < due.length; at += itemsAtOnce) {
    await rest(betweenTwo)
    await task(async () => {
      const portion = onDisk.missing(due.slice(at, at + itemsAtOnce))
      if (portion.length === 0) return
      const hear = onDisk.reading(portion)
      await hear((await readFoundDocuments(db, portion)).values())
    })
    if (onDisk.unsaved >= savedAtOnce) await task(save)
  }
  if (due.length > 0) await task(save)
}

async function lookThrough(
  ids: readonly string[],
  missing: (ids: readonly string[]) => string[],
  pause: () => Promise<void>,
): Promise<string[]> {
  const found: string[] = []
  for (let at = 0; at < ids.length; at += idsAtOnce) {
    await pause()
    found.push(...missing(ids.slice(at, at + idsAtOnce)))
  }
  return found
}
