import type { FoundPage } from './find-hits'

/** Whether what is shown may go on: pages of it may have no row, and others after them some. */
export function hasMore({
  taken,
  total,
  isPreview,
}: Pick<FoundPage, 'taken' | 'total' | 'isPreview'>): boolean {
  return taken < total || isPreview
}
