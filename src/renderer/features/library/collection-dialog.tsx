import { useLiveQuery } from 'dexie-react-hooks'
import { collectItems } from '@/core/article/commands/collect-items'
import { getItems } from '@/store/queries/get-items'
import { useSession } from '@/renderer/session/use-session'
import { collectionPath, ensureCollections } from './collection-path'
import { countItems } from './count-items'
import { PickDialog, type Picked } from './pick-dialog'
import { pickedChanges, pickStates } from './pick-states'

interface CollectionDialogProps {
  readonly itemIds: readonly string[]
  readonly onClose: () => void
}

/** Puts the items into collections, all at once. */
export function CollectionDialog({ itemIds, onClose }: CollectionDialogProps) {
  const { db, runFrom, context } = useSession()
  const data = useLiveQuery(
    async () => ({ items: await getItems(db, itemIds), collections: await db.collections.toArray() }),
    [db, itemIds],
  )
  // At once, also before it is read: what is typed meanwhile must not go to the window's own keys.
  const { items, collections } = data ?? { items: [], collections: [] }
  const byId = new Map(collections.map((collection) => [collection.id, collection]))
  const confirm = ({ chosen, created }: Picked) =>
    runFrom(async () => {
      const ctx = context()
      const { added, ids } = ensureCollections(await db.collections.toArray(), created, ctx)
      const { add, remove } = pickedChanges(chosen)
      const now = await getItems(db, itemIds)
      return collectItems({ items: now, add: [...add, ...ids], remove, newCollections: added }, ctx)
    })
  return (
    <PickDialog
      title={`Add ${countItems(itemIds.length)} to collections`}
      noun="collection"
      isRead={data !== undefined}
      paths={collections.map(({ id }) => ({ id, path: collectionPath(id, byId) }))}
      states={pickStates(items.map((item) => item.collectionIds))}
      onConfirm={confirm}
      onClose={onClose}
    />
  )
}
