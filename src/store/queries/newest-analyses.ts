import type { Analysis } from '@/core/annotation/analysis'
import type { Item } from '@/core/article/item'
import { engineVersion } from '@/core/language/engine-version'
import type { ArchiveDatabase } from '../archive-database'
import { newestAnalysis } from './newest-analysis'

/** Of each of these items, in their order, the latest analysis of its text of today: as a rule in one read for all. */
export async function newestAnalyses(
  db: ArchiveDatabase,
  items: readonly Pick<Item, 'id' | 'textId'>[],
): Promise<(Analysis | null)[]> {
  const rows = await db.analyses.bulkGet(items.map(({ id }): [string, string] => [id, engineVersion]))
  return Promise.all(
    items.map(async (item, at) => {
      const row = rows[at]
      return row?.textId === item.textId ? row : newestAnalysis(db, item)
    }),
  )
}
