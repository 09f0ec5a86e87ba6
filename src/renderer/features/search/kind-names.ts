import type { HitKind } from '@/core/query/query-node'

/** What each kind is called: one of them, and many. */
export const kindNames: Readonly<Record<HitKind, readonly [one: string, many: string]>> = {
  article: ['article', 'Articles'],
  quote: ['quote', 'Quotes'],
  comment: ['comment', 'Comments'],
  note: ['note', 'Notes'],
  name: ['name', 'Names'],
}
