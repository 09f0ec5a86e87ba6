import type { ArticleText } from '../../article/article-text'
import type { Annotation } from '../annotation'
import type { Mark } from '../mark'

/** A machine's mark with the text it counts in. */
export interface Suggestion {
  readonly mark: Mark
  /** The text that the mark's spans count in: `mark.itemId`'s. */
  readonly text: ArticleText
}

/** What a command edits: a decision, or a suggestion that becomes one in the same change. */
export type Subject = Annotation | Suggestion

export function isSuggestion(subject: Subject): subject is Suggestion {
  return 'mark' in subject
}
