import type { ArticleDraft } from '@/core/article/article-draft'

/** Names of the details that were understood, in the order of the form, each with where it was found if known. */
export function recognised({ clues, ...draft }: ArticleDraft): readonly string[] {
  const details = [
    ['title', 'title', draft.title !== ''],
    ['source', 'source', draft.source !== ''],
    ['author', 'authors', draft.authors.length > 0],
    ['date', 'published', draft.published !== ''],
    ['address', 'url', draft.url !== ''],
    ['tags', 'tags', draft.tags.length > 0],
  ] as const
  return details.flatMap(([name, field, isFound]) => {
    const clue = clues.find((each) => each.field === field)
    if (!isFound) return []
    return [clue === undefined ? name : `${name} (${clue.from}${clue.confidence < 0.6 ? ', not sure' : ''})`]
  })
}
