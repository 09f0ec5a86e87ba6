import type { Mark } from '@/core/annotation/mark'
import type { Excerpt } from '@/core/excerpt/excerpt'
import { gatherExcerpts } from '@/core/excerpt/gather-excerpts'
import { tagPath } from '@/core/tag/tag-path'
import type { Tag } from '@/core/tag/tag'
import type { Article } from '@/store/queries/read-article'

/** The mark as an excerpt; [] for an entity, which is none. */
export function excerptOfMark(
  { item, text, original }: Article,
  mark: Mark,
  tags: ReadonlyMap<string, Tag>,
): Excerpt[] {
  return gatherExcerpts({
    item,
    text: text.text,
    marks: [mark],
    tagPaths: (id) => tagPath(id, tags),
    originalSha256: original.sha256,
  })
}
