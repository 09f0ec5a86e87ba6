import type { EmbeddedExcerpt } from '@/core/note/embedded-excerpt'
import type { Reference } from '@/core/note/rich-text'

/** How a Markdown file holds what Markdown has no form for. */
export interface MarkdownStyle {
  /** A reference within a line. */
  readonly reference: (reference: Reference) => string
  /** The lines of an excerpt's block. */
  readonly excerpt: (excerpt: EmbeddedExcerpt) => readonly string[]
  /** Absent: CommonMark's own emphasis of both kinds. */
  readonly footnotes: boolean
}
