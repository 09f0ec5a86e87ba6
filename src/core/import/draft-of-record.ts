import type { ArticleDraft } from '../article/article-draft'
import { canonicalText } from '../article/canonical-text'
import { cutText } from '../article/cut-text'
import { oneLine } from '../article/one-line'
import type { ImportedRecord } from './imported-record'
import { isWholeFile } from './is-whole-file'

const longestTitle = 100

/**
 * The draft of a record: what the tool says, and where it says nothing what its text does. Of tags only the tool's own
 * count, which the person gave, not the page's keywords; a file by itself has no tool, and is as if it were clipped.
 *
 * @param read what was made of its content; null where it has none, or none that can be read: then the draft has no text
 */
export function draftOfRecord(record: ImportedRecord, read: ArticleDraft | null): ArticleDraft {
  return {
    title: titleOf(record, read),
    source: oneLine(record.source) || (read?.source ?? ''),
    authors: record.authors.length > 0 ? record.authors.map(oneLine) : (read?.authors ?? []),
    url: record.url || (read?.url ?? ''),
    published: record.published || (read?.published ?? ''),
    language: record.language || (read?.language ?? ''),
    tags: isWholeFile(record.content) ? (read?.tags ?? []) : record.tags,
    text: read?.text ?? '',
    blocks: read?.blocks ?? [],
    links: read?.links ?? [],
    ...(read?.pictures === undefined ? {} : { pictures: read.pictures }),
    ...(isWholeFile(record.content) && read !== null
      ? { mediaType: read.mediaType, charset: read.charset }
      : { mediaType: record.original.mediaType, charset: 'utf-8' }),
    warnings: read?.warnings ?? [],
    clues: read?.clues ?? [],
  }
}

/** The list shows it by this. Where nothing gives one, the address without its scheme, or where it stood in the export. */
function titleOf({ title, url, highlights, place }: ImportedRecord, read: ArticleDraft | null): string {
  const own = oneLine(canonicalText(title))
  if (own !== '') return own
  if (read !== null && read.title !== '') return read.title
  const address = url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
  const quote = highlights.find((one) => one.quote.trim() !== '')?.quote ?? ''
  return address || cutText(quote, longestTitle) || place
}
