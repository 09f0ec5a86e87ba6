import { useMemo, useState } from 'react'
import { Hash } from 'lucide-react'
import { nestTag } from '@/core/tag/commands/nest-tag'
import type { Tag } from '@/core/tag/tag'
import { ContextMenu } from '@/renderer/ui/context-menu'
import type { MenuEntry } from '@/renderer/ui/menu'
import { TreeView, type TreeNode } from '@/renderer/ui/tree-view'
import { useTreeDrop } from '@/renderer/ui/use-tree-drop'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { addTagToItems } from './add-to-items'
import { buildTree, type Branch } from './build-tree'
import { itemDragType, readItemDrag } from './item-drag'
import { SectionHead } from './section-head'
import { tagProblemText } from './tag-problem-text'
import { TagTaskDialog, type TagTask } from './tag-task-dialog'
import { useExpanded } from './use-expanded'

interface TagSectionProps {
  readonly tags: readonly Tag[]
  readonly counts: ReadonlyMap<string, number>
}

export function TagSection({ tags, counts }: TagSectionProps) {
  const session = useSession()
  const view = useView((state) => state.libraryView)
  const place = useView((state) => state.place)
  const showLibrary = useView((state) => state.showLibrary)
  const [task, setTask] = useState<TagTask | null>(null)
  const [menu, setMenu] = useState<{ id: string; at: { x: number; y: number } } | null>(null)
  const expanded = useExpanded('tags')
  const nodes = useMemo(() => buildTree(tags, byName).map((branch) => nodeOf(branch, counts)), [tags, counts])
  const nest = (id: string, parentId: string | null) => {
    const outcome = nestTag(tags, id, parentId)
    if (outcome.kind === 'change') void session.run(outcome.change)
    else
      session.notify({
        tone: 'info',
        text: tagProblemText(outcome, tags.find((tag) => tag.id === id)?.name ?? ''),
      })
  }
  const dragAndDropHooks = useTreeDrop({
    nodeType: 'application/x-cuttings-tag',
    onNest: nest,
    foreignType: itemDragType,
    onForeign: (data, id) => {
      void addTagToItems(session, readItemDrag(data), id)
    },
  })
  const chosenId = place === 'library' && view.kind === 'tag' ? view.id : null
  const menuTag = tags.find((tag) => tag.id === menu?.id)
  return (
    <section className="library-section" aria-label="Tags">
      <SectionHead
        name="Tags"
        addLabel="New tag"
        onAdd={() => {
          setTask({ kind: 'new', parentId: null })
        }}
      />
      {tags.length === 0 && <p className="library-section-empty">Select items and press T to tag them.</p>}
      <TreeView
        label="Tags"
        nodes={nodes}
        chosenId={chosenId}
        onChoose={(id) => {
          showLibrary({ kind: 'tag', id })
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
        label="Tag"
        at={menu?.at ?? null}
        onClose={() => {
          setMenu(null)
        }}
        entries={menuTag === undefined ? [] : tagMenu(menuTag, tags.length > 1, setTask, nest)}
      />
      {task !== null && (
        <TagTaskDialog
          task={task}
          tags={tags}
          onTask={setTask}
          onClose={() => {
            setTask(null)
          }}
        />
      )}
    </section>
  )
}

function tagMenu(
  tag: Tag,
  canMerge: boolean,
  setTask: (task: TagTask) => void,
  nest: (id: string, parentId: string | null) => void,
): readonly MenuEntry[] {
  const { id } = tag
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
      label: 'New tag inside…',
      run: () => {
        setTask({ kind: 'new', parentId: id })
      },
    },
    {
      id: 'merge',
      label: 'Merge into…',
      isDisabled: !canMerge,
      run: () => {
        setTask({ kind: 'merge', id })
      },
    },
    {
      id: 'up',
      label: 'Move to the top level',
      isDisabled: tag.parentId === null,
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

function byName(a: Tag, b: Tag): number {
  return a.name.localeCompare(b.name)
}

function nodeOf(branch: Branch<Tag>, counts: ReadonlyMap<string, number>): TreeNode {
  const { id, name } = branch.row
  const children = branch.children.map((child) => nodeOf(child, counts))
  return { id, label: name, icon: <Hash aria-hidden />, count: counts.get(id) ?? null, children }
}
