import type { ArticleText } from '../article/article-text'
import type { HeldOriginal } from '../article/held-original'
import type { Picture } from '../article/picture'
import type { Diff } from './diff'

/** Immutable rows that come in with an item. They are never part of a diff: undo leaves them, redo finds them. */
export interface Attachments {
  readonly texts: readonly ArticleText[]
  readonly originals: readonly HeldOriginal[]
  /** One that is there already, with another text of the item, is not written again. */
  readonly pictures?: readonly Picture[]
}

/** What a command returns: a name for the menu ("Tag excerpt", shown as "Undo Tag excerpt") and its diff. */
export interface Change {
  readonly name: string
  readonly diff: Diff
  readonly attachments?: Attachments
}

/** What a command needs from outside; passed in so that core has no clock and no randomness of its own. */
export interface CommandContext {
  /** ms since the epoch. */
  readonly now: number
  readonly newId: () => string
}
