import { memo, useState } from 'react'
import { FolderClosed } from 'lucide-react'
import { nestCollection } from '@/core/collection/commands/nest-collection'
import type { Collection } from '@/core/collection/collection'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { addItemsToCollection } from './add-to-items'
import { CollectionTaskDialog, type CollectionTask } from './collection-task-dialog'
import { TreeSection } from './tree-section'

interface CollectionSectionProps {
  readonly collections: readonly Collection[]
}

/** Drawn anew only for other collections: their counts come by themselves. */
export const CollectionSection = memo(function CollectionSection({ collections }: CollectionSectionProps) {
  const session = useSession()
  const view = useView((state) => state.libraryView)
  const place = useView((state) => state.place)
  const showLibrary = useView((state) => state.showLibrary)
  const [task, setTask] = useState<CollectionTask | null>(null)
  return (
    <TreeSection
      name="Collections"
      noun="collection"
      emptyText="A collection gathers items for one story."
      icon={folder}
      rows={collections}
      order={byOrder}
      chosenId={place === 'library' && view.kind === 'collection' ? view.id : null}
      onChoose={(id) => {
        showLibrary({ kind: 'collection', id })
      }}
      onNest={(id, parentId) => {
        void session.run(nestCollection(collections, id, parentId))
      }}
      onItems={(itemIds, id) => {
        void addItemsToCollection(session, itemIds, id)
      }}
      onTask={setTask}
    >
      {task !== null && (
        <CollectionTaskDialog
          task={task}
          collections={collections}
          onClose={() => {
            setTask(null)
          }}
        />
      )}
    </TreeSection>
  )
})

const folder = <FolderClosed aria-hidden />

function byOrder(a: Collection, b: Collection): number {
  return a.order - b.order || a.name.localeCompare(b.name)
}
