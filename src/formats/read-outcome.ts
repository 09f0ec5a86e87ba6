import type { ArticleDraft } from '@/core/article/article-draft'
import type { IllustratedText } from '@/core/article/drop-head'

export type ProblemReason = 'empty' | 'too-large' | 'binary' | 'no-text' | 'unreadable'

/** What came of reading bytes: a draft, or why there is none, in words for the screen. */
export type ReadOutcome =
  | {
      readonly kind: 'article'
      readonly draft: ArticleDraft
      /** All that the page says; absent where it was not asked for, or what came in is no page. */
      readonly page?: IllustratedText
    }
  | { readonly kind: 'problem'; readonly reason: ProblemReason; readonly message: string }
