import type { ArticleDraft } from '@/core/article/article-draft'
import type { Clue } from '@/core/article/clue'
import { dropHead, type IllustratedText } from '@/core/article/drop-head'
import { mergeFields, type HeaderFields } from '@/core/article/header-fields'
import { readHeader } from '@/core/article/read-header'

export interface ReadParts {
  readonly laidOut: IllustratedText
  /** What the format itself says of the article; a header in its text adds to it. */
  readonly fields: HeaderFields
  readonly clues: readonly Clue[]
  readonly mediaType: string
  readonly charset: string
  readonly warnings: readonly string[]
  /** The text begins with a table: its first cell is no line of a header, and stays. */
  readonly beginsWithTable?: boolean
}

/** A draft of what a format's reader read: the header in its text is understood and taken off. */
export function makeDraft(parts: ReadParts): ArticleDraft {
  const { laidOut, fields, clues, mediaType, charset, warnings, beginsWithTable = false } = parts
  const { bodyStart, ...header } = readHeader(laidOut.text, fields)
  const { text, blocks, links, pictures = [] } = dropHead(laidOut, beginsWithTable ? 0 : bodyStart)
  const draft = { ...mergeFields(fields, header), text, blocks, links, mediaType, charset, warnings, clues }
  return pictures.length === 0 ? draft : { ...draft, pictures }
}
