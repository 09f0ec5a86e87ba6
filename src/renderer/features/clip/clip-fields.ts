import type { ArticleDraft } from '@/core/article/article-draft'

/** What the form shows, as it is typed. */
export interface ClipFields {
  readonly title: string
  readonly source: string
  /** Names with `;` between them, or `,` where no name has a comma. */
  readonly authors: string
  readonly published: string
  readonly url: string
  /** Paths: `economy/trade`. */
  readonly tags: readonly string[]
  readonly inbox: boolean
}

/** The form as it opens: what was understood. */
export function clipFields(draft: ArticleDraft): ClipFields {
  const { title, source, published, url, tags } = draft
  return { title, source, authors: typedAuthors(draft.authors), published, url, tags, inbox: true }
}

function typedAuthors(names: readonly string[]): string {
  if (!names.some((name) => name.includes(','))) return names.join(', ')
  // A semicolon says that the commas are part of the names, also where there is but one.
  return names.length === 1 ? `${names.join('')};` : names.join('; ')
}
