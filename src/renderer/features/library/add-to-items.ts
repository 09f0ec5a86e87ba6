import { collectItems } from '@/core/article/commands/collect-items'
import { tagItems } from '@/core/article/commands/tag-items'
import { getItems } from '@/store/queries/get-items'
import type { Session } from '@/renderer/session/session'

export async function addTagToItems(
  session: Session,
  itemIds: readonly string[],
  tagId: string,
): Promise<void> {
  const items = await getItems(session.db, itemIds)
  await session.run(tagItems({ items, add: [tagId], remove: [] }, session.context()))
}

export async function addItemsToCollection(
  session: Session,
  itemIds: readonly string[],
  collectionId: string,
): Promise<void> {
  const items = await getItems(session.db, itemIds)
  await session.run(collectItems({ items, add: [collectionId], remove: [] }, session.context()))
}
