import type { Mark } from '@/core/annotation/mark'
import { foldName } from './fold-name'
import { markKey } from './mark-key'

/** Names the row of the panel that a mark is listed in: all mentions of one name have one. */
export function rowKey(mark: Mark): string {
  return mark.kind === 'entity' ? `${mark.type}:${foldName(mark.name)}` : markKey(mark)
}
