import type { Excerpt } from '@/core/excerpt/excerpt'
import { gatherExcerpts } from '@/core/excerpt/gather-excerpts'
import type { ArchiveQuote } from '@/core/quote/archive-quote'
import { tagPath } from '@/core/tag/tag-path'
import type { ArchiveDatabase } from '../archive-database'
import { quoteSubjects } from './quote-subjects'

/** These quotes as they are handed out, in the same order. */
export async function quoteExcerpts(
  db: ArchiveDatabase,
  quotes: readonly Pick<ArchiveQuote, 'id' | 'itemId' | 'start'>[],
): Promise<Excerpt[]> {
  const tags = new Map((await db.tags.toArray()).map((tag) => [tag.id, tag]))
  const subjects = await quoteSubjects(db, quotes)
  const originals = new Map(
    (await db.originals.bulkGet([...new Set([...subjects.values()].map(({ item }) => item.originalId))]))
      .filter((original) => original !== undefined)
      .map((original) => [original.id, original.sha256]),
  )
  return quotes.flatMap(({ id }) => {
    const subject = subjects.get(id)
    if (subject === undefined) return []
    const { item, text, mark } = subject
    return gatherExcerpts({
      item,
      text: text.text,
      marks: [mark],
      tagPaths: (tagId) => tagPath(tagId, tags),
      originalSha256: originals.get(item.originalId) ?? '',
    })
  })
}
