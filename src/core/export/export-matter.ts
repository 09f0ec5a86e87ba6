import type { CitationStyle } from '../citation/citation-style'
import type { Excerpt } from '../excerpt/excerpt'
import type { RichText } from '../note/rich-text'
import type { ExportArticle } from './export-article'
import type { MarkdownFlavour } from './markdown-flavour'

/** What goes out. */
export interface ExportMatter {
  /** Of the document: "Excerpts", or the title of the note. */
  readonly title: string
  /** The note; null: the excerpts alone, one after the other. */
  readonly text: RichText | null
  readonly excerpts: readonly Excerpt[]
  /** The articles themselves, for formats that hold them. */
  readonly articles?: readonly ExportArticle[]
}

export interface ExportSettings {
  readonly style: CitationStyle
  readonly flavour: MarkdownFlavour
  /** CSV only: Excel needs the byte order mark to read UTF-8. */
  readonly includeBom: boolean
}
