import type { EmbeddedExcerpt } from './embedded-excerpt'

/** What a reference leads to: a note or an item by its id, an entity by its key (see `core/entity/entity-key`). */
export type ReferenceKind = 'note' | 'item' | 'entity'

/** Words with how they are set. Marks that are absent do not apply. */
export interface RichWords {
  readonly kind: 'words'
  readonly text: string
  readonly strong?: true
  readonly emphasis?: true
  readonly strike?: true
  readonly code?: true
  /** http, https or mailto. */
  readonly href?: string
}

export interface Reference {
  readonly kind: 'reference'
  readonly to: ReferenceKind
  readonly id: string
  /** The name that it had when it was put there. */
  readonly label: string
}

export type RichInline =
  | RichWords
  | Reference
  | { readonly kind: 'break' }
  | { readonly kind: 'footnote'; readonly content: readonly RichInline[] }

export type RichBlock =
  | { readonly kind: 'paragraph'; readonly content: readonly RichInline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly RichInline[] }
  | { readonly kind: 'quotation'; readonly blocks: readonly RichBlock[] }
  | {
      readonly kind: 'list'
      /** The first number of an ordered list; null for bullets. */
      readonly start: number | null
      readonly items: readonly (readonly RichBlock[])[]
    }
  | { readonly kind: 'code'; readonly language: string; readonly text: string }
  /** The first row is the head; all rows have as many cells. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly RichInline[])[])[] }
  | { readonly kind: 'rule' }
  | { readonly kind: 'excerpt'; readonly excerpt: EmbeddedExcerpt }

/** A text with headings, lists, tables, footnotes and excerpts: what a note is, and what a document export is made of. */
export type RichText = readonly RichBlock[]
