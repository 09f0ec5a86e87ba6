import { excerptsIn } from '@/core/export/excerpts-in'
import type { ExportMatter } from '@/core/export/export-matter'
import { recordOfEmbedded } from '@/core/export/record-of-embedded'
import { excerptState } from '@/core/note/excerpt-state'
import type { RichText } from '@/core/note/rich-text'
import type { ArchiveDatabase } from '@/store/archive-database'
import { itemExcerpts } from '@/store/queries/item-excerpts'

/** A text to export, its excerpts with their words in it and what is known of them today. Each article is read once. */
export async function withRecords(db: ArchiveDatabase, title: string, text: RichText): Promise<ExportMatter> {
  const embedded = excerptsIn(text)
  const known = new Map<string, Awaited<ReturnType<typeof itemExcerpts>>>()
  for (const { itemId } of embedded) if (!known.has(itemId)) known.set(itemId, await itemExcerpts(db, itemId))
  const excerpts = embedded.map((excerpt) =>
    recordOfEmbedded(excerpt, excerptState(excerpt, known.get(excerpt.itemId) ?? null)),
  )
  return { title, text, excerpts }
}
