import type { Citation } from './excerpt'
import { formatDate } from './format-date'
import { formatInstant } from './format-instant'

/**
 * A citation as one line of plain text, in the style of a news desk: Author, “Title”, Source, 17 February 2021,
 * URL (captured 22 November 2026, 15:30 UTC). What is unknown is left out.
 */
export function cite({ authors, title, source, published, url, captured }: Citation): string {
  const parts = [
    authors.join(', '),
    title === '' ? '' : `“${title}”`,
    source,
    published === '' ? '' : formatDate(published),
    url,
  ].filter((part) => part !== '')
  const when = formatInstant(captured)
  return [parts.join(', '), when === '' ? '' : `(captured ${when})`].filter((part) => part !== '').join(' ')
}
