import { changeItems } from '@/core/article/commands/change-items'
import type { ItemDetails } from '@/core/article/commands/edit-details'
import type { Item } from '@/core/article/item'
import type { Change, CommandContext } from '@/core/history/change'
import { ensureTags } from '@/core/tag/ensure-tags'
import type { Tag } from '@/core/tag/tag'

interface EditItemInput {
  readonly item: Item
  readonly details: Partial<ItemDetails>
  readonly tagPaths: readonly string[]
  /** All tags of the archive. */
  readonly tags: readonly Tag[]
}

/** The details and the tags of one item as one change, so that one undo takes both back. */
export function editItem(
  { item, details, tagPaths, tags }: EditItemInput,
  ctx: CommandContext,
): Change | null {
  const { added, ids } = ensureTags(tags, tagPaths, ctx)
  const change = changeItems('Edit details', [item], () => ({ ...details, tagIds: ids }), ctx)
  if (change === null) return null
  return { ...change, diff: { ...change.diff, tags: { added, updated: [], removed: [] } } }
}
