import { readDate } from '@/core/article/read-date'

/** A date as an export writes it, as `Item.published`; '' where it is none. */
export function publishedOf(written: string): string {
  return readDate(written.trim())?.date ?? ''
}
