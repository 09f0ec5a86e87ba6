import type { Span } from '../anchor/span'
import type { PlacedPicture } from './picture'

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'block-quote' | 'preformatted'

/** How a stretch of the canonical text is set. Blocks do not overlap and stand in text order. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** Headings: 2 to 6. Absent for other kinds. */
  readonly level?: number
}

/** A link inside the canonical text; `href` is http, https or mailto only. */
export interface TextLink extends Span {
  readonly href: string
}

/** What a later text of an item came from. */
export type TextOrigin = 'repair' | 'restore' | 'capture' | 'import'

/**
 * The canonical text of an item (NFC, one line feed between lines, two between paragraphs) with its layout.
 * Immutable: a changed text is a new row, and the old one stays as a version.
 */
export interface ArticleText {
  readonly id: string
  readonly itemId: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly links: readonly TextLink[]
  /** In text order; absent where it has none. Offsets of the text do not count them. */
  readonly pictures?: readonly PlacedPicture[]
  /** SHA-256 of the text as UTF-8, lower-case hex. */
  readonly sha256: string
  /** ms since the epoch. */
  readonly made: number
  /** Absent for the text that came in with the item. `words`: no text of it, but the words of marks that it lacks. */
  readonly via?: TextOrigin | 'words'
}
