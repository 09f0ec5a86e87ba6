import type { FormatRequest } from '@/contract/format-messages'
import type { ExportFormat } from '@/core/export/export-format'
import type { ExportMatter } from '@/core/export/export-matter'
import type { ArchiveDatabase } from '@/store/archive-database'
import { exportArticles } from '@/store/queries/export-articles'

const needed: readonly ExportFormat[] = ['refi-qdpx', 'ninjs']

/** The matter with the articles themselves, where the format holds them. Suggested names go along with suggestions alone. */
export async function withArticles(
  db: ArchiveDatabase,
  matter: ExportMatter,
  format: FormatRequest['format'],
  suggestions: boolean,
  watch: Parameters<typeof exportArticles>[2],
): Promise<ExportMatter> {
  if (typeof format !== 'string' || !needed.includes(format)) return matter
  const articles = await exportArticles(
    db,
    matter.excerpts.map(({ itemId }) => itemId),
    watch,
  )
  return {
    ...matter,
    articles: articles.map((article) => ({
      ...article,
      names: article.names.filter(({ status }) => suggestions || status === 'confirmed'),
    })),
  }
}
