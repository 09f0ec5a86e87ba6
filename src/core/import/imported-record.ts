import type { HighlightColour } from '../annotation/annotation'
import type { QuoteKind } from '../quote/quote'

/** A file of an export: one that was opened, or one of a folder or zip. */
export interface ImportFile {
  /** With its way in the folder or zip, by slashes: `content/harbour.html`. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** Words of an article, and what helps to find them again. */
interface ImportedWords {
  /** The words as exported; '' for a note on the whole article. */
  readonly quote: string
  /** '' where unknown. */
  readonly prefix: string
  readonly suffix: string
}

/** A mark that is more than a highlight. `speaker`: null where unknown. */
export type ImportedKind =
  | { readonly kind: 'highlight' | 'comment' }
  | {
      readonly kind: 'quote'
      readonly quoteKind: QuoteKind
      readonly speaker: string | null
      readonly cue: string
    }

/** A highlight as another tool exports it. */
export interface ImportedHighlight extends ImportedWords {
  /** What the tool calls it by; '' where it has no name. */
  readonly foreignId: string
  /** The stretches after the first one, of what is split; absent elsewhere. */
  readonly more?: readonly ImportedWords[]
  /** Absent where the export does not say: a highlight, and a comment where there are no words. */
  readonly as?: ImportedKind
  /** '' for none. */
  readonly comment: string
  /** null: the tool has none, or none of ours comes near. */
  readonly colour: HighlightColour | null
  /** Paths, `parent/child`. */
  readonly tags: readonly string[]
  /** ms since the epoch; null where unknown. */
  readonly made: number | null
  /** When it was last changed, ms since the epoch; absent where unknown. */
  readonly changed?: number
}

/** One article as another tool exports it, before it is an item. Strings are '' where unknown. */
export interface ImportedRecord {
  /** Where it stands in its export, for the report: `row 12`, `content/harbour.html`. */
  readonly place: string
  /** What the tool calls it by: the same record of a later export has the same. */
  readonly foreignId: string
  readonly title: string
  readonly url: string
  readonly authors: readonly string[]
  readonly source: string
  /** As `Item.published`. */
  readonly published: string
  /** When it was saved in the tool, ms since the epoch; null where unknown. */
  readonly saved: number | null
  /** BCP 47 tag. */
  readonly language: string
  /** null: the export has no text of it, only its details (and highlights). */
  readonly content: ImportedContent | WholeFile | null
  /** Paths, `parent/child`. */
  readonly tags: readonly string[]
  /** Paths of collections, `parent/child`. */
  readonly collections: readonly string[]
  readonly starred: boolean
  readonly read: boolean
  /** Whether the tool had it put away. */
  readonly archived: boolean
  /** A note, or the tool's description, on the whole article. */
  readonly comment: string
  readonly highlights: readonly ImportedHighlight[]
  /** What its original keeps: the record's own bytes, as near to the export as its format lets them be taken out. */
  readonly original: { readonly bytes: Uint8Array; readonly mediaType: string }
}

export interface ImportedContent {
  readonly mediaType: 'text/html' | 'text/markdown' | 'text/plain'
  readonly text: string
}

/** A file as it came, of which an article has yet to be found: what cannot be read of it is no item without text but a bad row. */
export interface WholeFile {
  /** With its way in what it came with, by slashes: `pages.zip/2019/harbour.html`. */
  readonly fileName: string
  readonly bytes: Uint8Array
  /** Pictures that its browser put beside it, by the page's names for them; absent where there are none. */
  readonly beside?: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

/** What came of one record of an export. `reason`: in plain words for the report, `has no address`. */
export type ImportRow =
  | { readonly kind: 'record'; readonly record: ImportedRecord }
  | { readonly kind: 'bad'; readonly place: string; readonly reason: string; readonly bytes: Uint8Array }

/** Reads the exports of one tool. Pure, and never throws on any bytes. */
export interface ImportReader {
  /** `pocket`. */
  readonly id: string
  /** As people know it: `Pocket`. */
  readonly name: string
  /** A person chooses which of its rows come in: of a list of feeds few want all. */
  readonly isChosenFrom?: true
  /** Those of the files that are of its export, told by what is in them, not by their names alone; none: it is no export of it. */
  readonly takes: (files: readonly ImportFile[]) => readonly ImportFile[]
  /** Row by row, so that an export of ten thousand articles is never in memory twice. */
  readonly read: (files: readonly ImportFile[]) => Iterable<ImportRow>
}
