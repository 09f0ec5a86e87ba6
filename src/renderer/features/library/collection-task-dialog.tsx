import type { Collection } from '@/core/collection/collection'
import { createCollection } from '@/core/collection/commands/create-collection'
import { renameCollection } from '@/core/collection/commands/rename-collection'
import { useSession } from '@/renderer/session/use-session'
import { DeleteCollectionDialog } from './delete-collection-dialog'
import { NameDialog } from './name-dialog'

export type CollectionTask =
  | { readonly kind: 'new'; readonly parentId: string | null }
  | { readonly kind: 'rename' | 'delete'; readonly id: string }

interface CollectionTaskDialogProps {
  readonly task: CollectionTask
  readonly collections: readonly Collection[]
  readonly onClose: () => void
}

/** The dialog of what a person does with collections in the library. */
export function CollectionTaskDialog({ task, collections, onClose }: CollectionTaskDialogProps) {
  const { run, context } = useSession()
  const nameOf = (id: string | null) => collections.find((collection) => collection.id === id)?.name ?? ''
  const problemOf = (name: string) => (name.trim() === '' ? 'Type a name.' : '')
  if ('parentId' in task) {
    const { parentId } = task
    return (
      <NameDialog
        title={parentId === null ? 'New collection' : `New collection in “${nameOf(parentId)}”`}
        label="Name"
        initial=""
        confirmLabel="Create"
        problemOf={problemOf}
        onConfirm={(name) => run(createCollection(collections, name, parentId, context())?.change ?? null)}
        onClose={onClose}
      />
    )
  }
  const { kind, id } = task
  if (kind === 'delete') return <DeleteCollectionDialog collections={collections} id={id} onClose={onClose} />
  return (
    <NameDialog
      title={`Rename collection “${nameOf(id)}”`}
      label="Name"
      initial={nameOf(id)}
      confirmLabel="Rename"
      problemOf={problemOf}
      onConfirm={(name) => run(renameCollection(collections, id, name))}
      onClose={onClose}
    />
  )
}
