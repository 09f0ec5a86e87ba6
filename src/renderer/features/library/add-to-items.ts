import { collectItems } from '@/core/article/commands/collect-items'
import { tagItems } from '@/core/article/commands/tag-items'
import { runOnItems } from '@/renderer/session/run-on-items'
import type { Session } from '@/renderer/session/session'

export async function addTagToItems(
  session: Session,
  itemIds: readonly string[],
  tagId: string,
): Promise<void> {
  await runOnItems(session, itemIds, (items, ctx) => tagItems({ items, add: [tagId], remove: [] }, ctx))
}

export async function addItemsToCollection(
  session: Session,
  itemIds: readonly string[],
  collectionId: string,
): Promise<void> {
  await runOnItems(session, itemIds, (items, ctx) =>
    collectItems({ items, add: [collectionId], remove: [] }, ctx),
  )
}
