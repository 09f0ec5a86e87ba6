import type { Block, TextLink } from './article-text'

/** What was understood of something that came in, before a person saw it. Empty strings where unknown. */
export interface ArticleDraft {
  readonly title: string
  readonly source: string
  readonly authors: readonly string[]
  readonly url: string
  /** As `Item.published`. */
  readonly published: string
  /** BCP 47; '' where unknown. */
  readonly language: string
  /** Tag paths: `economy/trade`. */
  readonly tags: readonly string[]
  /** Canonical text. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly links: readonly TextLink[]
  /** IANA media type without parameters. */
  readonly mediaType: string
  /** WHATWG encoding label that the bytes were decoded with. */
  readonly charset: string
  /** What the person should know ("The page was too deep to read as HTML; its text was kept."); [] for nothing. */
  readonly warnings: readonly string[]
}
