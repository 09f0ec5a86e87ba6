import { formatPublished } from './format-published'

/** A day, a month, a year, or a range of them with "/" between, in the person's locale; '' for ''. */
export function formatDateRange(date: string): string {
  return date
    .split('/')
    .map((part) => formatPublished(part))
    .join(' – ')
}
