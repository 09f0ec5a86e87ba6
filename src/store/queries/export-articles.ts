import { layOver } from '@/core/annotation/lay-over'
import { nameMarks } from '@/core/entity/name-marks'
import type { ArticleName, ExportArticle } from '@/core/export/export-article'
import type { ArchiveDatabase } from '../archive-database'
import { newestAnalysis } from './newest-analysis'
import { readBookOfMarks } from './read-book-of-marks'

/** The texts and names of articles that go out themselves. Those that are gone are left out. */
export async function exportArticles(
  db: ArchiveDatabase,
  itemIds: Iterable<string>,
  {
    signal,
    onProgress,
  }: {
    readonly signal: AbortSignal
    readonly onProgress: (done: number, of: number) => void
  },
): Promise<ExportArticle[]> {
  const articles: ExportArticle[] = []
  const ids = [...new Set(itemIds)]
  for (const [done, itemId] of ids.entries()) {
    if (signal.aborted) break
    if (done % 20 === 0) onProgress(done, ids.length)
    const item = await db.items.get(itemId)
    const text = item === undefined ? undefined : await db.texts.get(item.textId)
    if (item === undefined || text === undefined) continue
    const [annotations, analysis] = await Promise.all([
      db.annotations.where('itemId').equals(itemId).toArray(),
      newestAnalysis(db, item),
    ])
    const laid = layOver(annotations, analysis, itemId, text.text)
    const marks = nameMarks(laid, await readBookOfMarks(db, laid))
    const names = new Map<string, ArticleName>()
    for (const mark of marks) {
      if (mark.kind !== 'entity') continue
      const key = `${mark.type}\n${mark.name}`
      if (names.get(key)?.status !== 'confirmed')
        names.set(key, { name: mark.name, type: mark.type, status: mark.status })
    }
    articles.push({ itemId, text: text.text, language: item.language, names: [...names.values()] })
  }
  return articles
}
