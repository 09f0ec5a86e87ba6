import type { ArticleDraft } from '@/core/article/article-draft'
import { type HeaderFields, noFields } from '@/core/article/header-fields'
import { makeDraft, type ReadParts } from './make-draft'
import { readMarkdown } from './markdown/read-markdown'
import { readPlainText } from './plain-text/read-plain-text'

export type WrittenType = 'text/markdown' | 'text/plain'

/** What is written in plain text or Markdown. `url`: where it came from; '' where unknown. */
export function readWritten(
  mediaType: WrittenType,
  text: string,
  url: string,
): Pick<ReadParts, 'laidOut' | 'fields' | 'clues' | 'warnings'> {
  const fields: HeaderFields = { ...noFields, url }
  return mediaType === 'text/markdown'
    ? { ...readMarkdown(text), clues: [], warnings: [] }
    : { laidOut: readPlainText(text), fields, clues: [], warnings: [] }
}

/** The draft of it; null where there are no words in it. */
export function draftWritten(mediaType: WrittenType, text: string, url: string): ArticleDraft | null {
  const parts = readWritten(mediaType, text, url)
  if (!/[\p{L}\p{N}]/u.test(parts.laidOut.text)) return null
  return makeDraft({ ...parts, mediaType, charset: 'utf-8' })
}
