import type { ArticleDraft } from '@/core/article/article-draft'

/** Names of the details that were understood, in the order of the form. */
export function recognised(draft: ArticleDraft): readonly string[] {
  const details: readonly (readonly [string, boolean])[] = [
    ['title', draft.title !== ''],
    ['source', draft.source !== ''],
    ['author', draft.authors.length > 0],
    ['date', draft.published !== ''],
    ['address', draft.url !== ''],
    ['tags', draft.tags.length > 0],
  ]
  return details.flatMap(([name, found]) => (found ? [name] : []))
}
