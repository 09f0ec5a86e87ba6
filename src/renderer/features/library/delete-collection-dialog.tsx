import { useLiveQuery } from 'dexie-react-hooks'
import type { Collection } from '@/core/collection/collection'
import { deleteCollection } from '@/core/collection/commands/delete-collection'
import { ConfirmDialog } from '@/renderer/ui/confirm-dialog'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { countItems } from './count-items'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'

interface DeleteCollectionDialogProps {
  readonly collections: readonly Collection[]
  readonly id: string
  readonly onClose: () => void
}

export function DeleteCollectionDialog({ collections, id, onClose }: DeleteCollectionDialogProps) {
  const session = useSession()
  const inIt = useLiveQuery(() => session.db.items.where('collectionIds').equals(id).count(), [session, id])
  if (inIt === undefined) return null
  const name = collections.find((collection) => collection.id === id)?.name ?? ''
  const hasChildren = collections.some((collection) => collection.parentId === id)
  const confirm = async () => {
    onClose()
    const items = await session.db.items.where('collectionIds').equals(id).toArray()
    if (!(await session.run(deleteCollection({ collections, items }, id, session.context())))) return
    const { libraryView, showLibrary } = useView.getState()
    if (libraryView.kind === 'collection' && libraryView.id === id) showLibrary({ kind: 'all' })
    await noticeWithUndo(session, `Deleted the collection “${name}”.`)
  }
  return (
    <ConfirmDialog
      title={`Delete collection “${name}”`}
      isOpen
      isDanger
      confirmLabel="Delete collection"
      onCancel={onClose}
      onConfirm={() => void confirm()}
    >
      <p>
        {inIt === 0 ? 'It is empty.' : `${countItems(inIt)} in it stay in the library.`}
        {hasChildren && ' Collections inside it move up one level.'} You can undo it.
      </p>
    </ConfirmDialog>
  )
}
