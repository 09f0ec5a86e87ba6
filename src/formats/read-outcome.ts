import type { ArticleDraft } from '@/core/article/article-draft'

export type ProblemReason = 'empty' | 'too-large' | 'binary' | 'no-text' | 'unreadable'

/** What came of reading bytes: a draft, or why there is none, in words for the screen. */
export type ReadOutcome =
  | { readonly kind: 'article'; readonly draft: ArticleDraft }
  | { readonly kind: 'problem'; readonly reason: ProblemReason; readonly message: string }
