import type { Block, TextLink } from './article-text'
import type { Clue } from './clue'
import type { DraftPicture } from './picture'

/** What was understood of incoming bytes: everything that the clip form shows before an item is made of it. */
export interface ArticleDraft {
  readonly title: string
  /** The publication; '' where unknown, as for all strings here. */
  readonly source: string
  readonly authors: readonly string[]
  readonly url: string
  /** As `Item.published`. */
  readonly published: string
  /** BCP 47 tag as the source declares it. */
  readonly language: string
  /** Names of tags that the source carries (keywords of front matter); paths are written `parent/child`. */
  readonly tags: readonly string[]
  /** Canonical text, never empty. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly links: readonly TextLink[]
  /** Absent where there are none, or none are wanted. */
  readonly pictures?: readonly DraftPicture[]
  /** `text/plain`, `text/html`, `text/markdown`, `multipart/related` (MHTML), `message/rfc822`, `application/pdf` and others of files. */
  readonly mediaType: string
  /** WHATWG encoding label that the bytes were decoded with; '' where the format says each letter by itself. */
  readonly charset: string
  /** What the person should know before saving, in plain words; [] where all went well. */
  readonly warnings: readonly string[]
  /** How its letters are encoded was guessed, or some of them are damaged: only what somebody has looked at is saved so. */
  readonly hasDoubtfulLetters?: true
  /** Where the details were found; one at most for each. */
  readonly clues: readonly Clue[]
}
