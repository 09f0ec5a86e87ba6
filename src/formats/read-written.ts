import { type HeaderFields, noFields } from '@/core/article/header-fields'
import type { ReadParts } from './make-draft'
import { readMarkdown } from './markdown/read-markdown'
import { readPlainText } from './plain-text/read-plain-text'

type WrittenType = 'text/markdown' | 'text/plain'

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
