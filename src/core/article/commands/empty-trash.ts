import type { Annotation } from '../../annotation/annotation'
import type { Change } from '../../history/change'
import type { Item } from '../item'

/**
 * Removes items that are in the trash, with what was marked in them. It can be undone: texts and originals are
 * immutable rows that no change removes.
 */
export function emptyTrash(items: readonly Item[], annotations: readonly Annotation[]): Change | null {
  const removed = items.filter((item) => item.trashed !== 0)
  if (removed.length === 0) return null
  const ids = new Set(removed.map((item) => item.id))
  const marks = annotations.filter((annotation) => ids.has(annotation.itemId))
  return {
    name: 'Empty trash',
    diff: {
      items: { added: [], updated: [], removed },
      annotations: { added: [], updated: [], removed: marks },
    },
  }
}
