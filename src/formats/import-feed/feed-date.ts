import { readDate } from '@/core/article/read-date'

/** A date as feeds write it (RFC 822, RFC 3339 and what comes near), as `Item.published`; ''. */
export function feedDate(written: string): string {
  const text = written.trim()
  return (readDate(text) ?? readDate(text.replace(/^\p{L}+\.?,?\s+/u, '')))?.date ?? ''
}
