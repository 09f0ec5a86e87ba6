import { useMemo, useState } from 'react'
import { FolderClosed } from 'lucide-react'
import { nestCollection } from '@/core/collection/commands/nest-collection'
import type { Collection } from '@/core/collection/collection'
import { ContextMenu } from '@/renderer/ui/context-menu'
import type { MenuEntry } from '@/renderer/ui/menu'
import { TreeView, type TreeNode } from '@/renderer/ui/tree-view'
import { useTreeDrop } from '@/renderer/ui/use-tree-drop'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { addItemsToCollection } from './add-to-items'
import { buildTree, type Branch } from './build-tree'
import { CollectionTaskDialog, type CollectionTask } from './collection-task-dialog'
import { itemDragType, readItemDrag } from './item-drag'
import { SectionHead } from './section-head'
import { useExpanded } from './use-expanded'

interface CollectionSectionProps {
  readonly collections: readonly Collection[]
  readonly counts: ReadonlyMap<string, number>
}

export function CollectionSection({ collections, counts }: CollectionSectionProps) {
  const session = useSession()
  const view = useView((state) => state.libraryView)
  const place = useView((state) => state.place)
  const showLibrary = useView((state) => state.showLibrary)
  const [task, setTask] = useState<CollectionTask | null>(null)
  const [menu, setMenu] = useState<{ id: string; at: { x: number; y: number } } | null>(null)
  const expanded = useExpanded('collections')
  const nodes = useMemo(
    () => buildTree(collections, byOrder).map((branch) => nodeOf(branch, counts)),
    [collections, counts],
  )
  const nest = (id: string, parentId: string | null) => {
    void session.run(nestCollection(collections, id, parentId))
  }
  const dragAndDropHooks = useTreeDrop({
    nodeType: 'application/x-cuttings-collection',
    onNest: nest,
    foreignType: itemDragType,
    onForeign: (data, id) => {
      void addItemsToCollection(session, readItemDrag(data), id)
    },
  })
  const menuCollection = collections.find((collection) => collection.id === menu?.id)
  return (
    <section className="library-section" aria-label="Collections">
      <SectionHead
        name="Collections"
        addLabel="New collection"
        onAdd={() => {
          setTask({ kind: 'new', parentId: null })
        }}
      />
      {collections.length === 0 && (
        <p className="library-section-empty">A collection gathers items for one story.</p>
      )}
      <TreeView
        label="Collections"
        nodes={nodes}
        chosenId={place === 'library' && view.kind === 'collection' ? view.id : null}
        onChoose={(id) => {
          showLibrary({ kind: 'collection', id })
        }}
        expandedIds={expanded.ids}
        onExpandedChange={expanded.set}
        onContextMenu={(id, at) => {
          setMenu({ id, at })
        }}
        onKey={(id, event) => {
          if (event.key === 'F2') setTask({ kind: 'rename', id })
          else if (event.key === 'Delete') setTask({ kind: 'delete', id })
          else return
          event.preventDefault()
          event.stopPropagation()
        }}
        dragAndDropHooks={dragAndDropHooks}
      />
      <ContextMenu
        label="Collection"
        at={menu?.at ?? null}
        onClose={() => {
          setMenu(null)
        }}
        entries={menuCollection === undefined ? [] : collectionMenu(menuCollection, setTask, nest)}
      />
      {task !== null && (
        <CollectionTaskDialog
          task={task}
          collections={collections}
          onClose={() => {
            setTask(null)
          }}
        />
      )}
    </section>
  )
}

function collectionMenu(
  collection: Collection,
  setTask: (task: CollectionTask) => void,
  nest: (id: string, parentId: string | null) => void,
): readonly MenuEntry[] {
  const { id } = collection
  return [
    {
      id: 'rename',
      label: 'Rename…',
      keys: 'F2',
      run: () => {
        setTask({ kind: 'rename', id })
      },
    },
    {
      id: 'new',
      label: 'New collection inside…',
      run: () => {
        setTask({ kind: 'new', parentId: id })
      },
    },
    {
      id: 'up',
      label: 'Move to the top level',
      isDisabled: collection.parentId === null,
      run: () => {
        nest(id, null)
      },
    },
    {
      id: 'delete',
      label: 'Delete…',
      keys: 'Delete',
      startsGroup: true,
      isDanger: true,
      run: () => {
        setTask({ kind: 'delete', id })
      },
    },
  ]
}

function byOrder(a: Collection, b: Collection): number {
  return a.order - b.order || a.name.localeCompare(b.name)
}

function nodeOf(branch: Branch<Collection>, counts: ReadonlyMap<string, number>): TreeNode {
  const { id, name } = branch.row
  const children = branch.children.map((child) => nodeOf(child, counts))
  return { id, label: name, icon: <FolderClosed aria-hidden />, count: counts.get(id) ?? null, children }
}
