import { useLiveQuery } from 'dexie-react-hooks'
import { tagItems } from '@/core/article/commands/tag-items'
import { ensureTags } from '@/core/tag/ensure-tags'
import { tagPath } from '@/core/tag/tag-path'
import { getItems } from '@/store/queries/get-items'
import { useSession } from '@/renderer/session/use-session'
import { countItems } from './count-items'
import { PickDialog, type Picked } from './pick-dialog'
import { pickedChanges, pickStates } from './pick-states'

interface TagDialogProps {
  readonly itemIds: readonly string[]
  readonly onClose: () => void
}

/** Tags the items, all at once. */
export function TagDialog({ itemIds, onClose }: TagDialogProps) {
  const { db, runFrom, context } = useSession()
  const data = useLiveQuery(
    async () => ({ items: await getItems(db, itemIds), tags: await db.tags.toArray() }),
    [db, itemIds],
  )
  // At once, also before it is read: what is typed meanwhile must not go to the window's own keys.
  const { items, tags } = data ?? { items: [], tags: [] }
  const byId = new Map(tags.map((tag) => [tag.id, tag]))
  const confirm = ({ chosen, created }: Picked) =>
    runFrom(async () => {
      const ctx = context()
      const { added, ids } = ensureTags(await db.tags.toArray(), created, ctx)
      const { add, remove } = pickedChanges(chosen)
      const now = await getItems(db, itemIds)
      return tagItems({ items: now, add: [...add, ...ids], remove, newTags: added }, ctx)
    })
  return (
    <PickDialog
      title={`Tag ${countItems(itemIds.length)}`}
      noun="tag"
      isRead={data !== undefined}
      paths={tags.map((tag) => ({ id: tag.id, path: tagPath(tag.id, byId) }))}
      states={pickStates(items.map((item) => item.tagIds))}
      onConfirm={confirm}
      onClose={onClose}
    />
  )
}
