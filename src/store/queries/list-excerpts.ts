import type { Excerpt } from '@/core/excerpt/excerpt'
import type { Item } from '@/core/article/item'
import { tagPath } from '@/core/tag/tag-path'
import type { ArchiveDatabase } from '../archive-database'
import { excerptsOf } from './item-excerpts'

const batchSize = 100

export interface ListExcerptsOptions {
  /** Stops between batches; what was gathered until then is returned. */
  readonly signal?: AbortSignal
  /** Called after each batch with all gathered so far. */
  readonly onProgress?: (done: number, of: number, excerpts: readonly Excerpt[]) => void
}

/** Every highlight, comment and quote of the archive, suggested quotes too; newest item first. Not the trash's. */
export async function listExcerpts(
  db: ArchiveDatabase,
  options: ListExcerptsOptions = {},
): Promise<Excerpt[]> {
  const tags = new Map((await db.tags.toArray()).map((tag) => [tag.id, tag]))
  const ids = (await db.items.orderBy('captured').primaryKeys()).reverse()
  const excerpts: Excerpt[] = []
  for (let at = 0; at < ids.length && options.signal?.aborted !== true; at += batchSize) {
    const items = await db.items.bulkGet(ids.slice(at, at + batchSize))
    const standing = items.filter((item) => item !== undefined && item.trashed === 0)
    const batch = await Promise.all(
      standing.map((item) => excerptsOf(db, item as Item, (id) => tagPath(id, tags))),
    )
    excerpts.push(...batch.flat())
    options.onProgress?.(Math.min(at + batchSize, ids.length), ids.length, excerpts)
  }
  return excerpts
}
