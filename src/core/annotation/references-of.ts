import type { Analysis, Reference } from './analysis'
import type { EntityMentionMark, Mark } from './mark'

/** Words that stand for somebody, with the mark of a name of that somebody. */
export interface PlacedReference {
  readonly reference: Reference
  readonly mark: EntityMentionMark
}

/**
 * The titles and pronouns of an analysis, in text order, under the names as they are shown: whoever gave a name another
 * one, or rejected all its mentions, has decided on its titles and pronouns too. Where a name is marked on the very words,
 * they are left out. `marks` are those of the item, in text order.
 */
export function referencesOf(marks: readonly Mark[], analysis: Analysis | null): PlacedReference[] {
  const references = analysis?.references ?? []
  if (analysis === null || references.length === 0) return []
  const names = marks.filter((mark): mark is EntityMentionMark => mark.kind === 'entity')
  const wanted = new Set(references.map(({ entity }) => entity))
  const markOf = new Map<number, EntityMentionMark>()
  const mentionAt = markFinder(names)
  for (const mention of analysis.mentions) {
    if (!wanted.has(mention.entity) || markOf.has(mention.entity)) continue
    const mark = mentionAt(mention)
    if (mark !== null) markOf.set(mention.entity, mark)
  }
  const referenceAt = markFinder(names)
  return references.flatMap((reference) => {
    const mark = markOf.get(reference.entity)
    return mark === undefined || referenceAt(reference) !== null ? [] : [{ reference, mark }]
  })
}

/** Finds the first mark over a span; ask in text order. */
function markFinder(marks: readonly EntityMentionMark[]) {
  let next = 0
  return ({ start, end }: { readonly start: number; readonly end: number }): EntityMentionMark | null => {
    while ((marks[next]?.spans[0].end ?? Infinity) <= start) next += 1
    const mark = marks[next]
    return mark && mark.spans[0].start < end ? mark : null
  }
}
