import { memo, useState } from 'react'
import { Hash } from 'lucide-react'
import { nestTag } from '@/core/tag/commands/nest-tag'
import type { Tag } from '@/core/tag/tag'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { addTagToItems } from './add-to-items'
import { tagProblemText } from './tag-problem-text'
import { TagTaskDialog, type TagTask } from './tag-task-dialog'
import { TreeSection } from './tree-section'

interface TagSectionProps {
  readonly tags: readonly Tag[]
}

/** Drawn anew only for other tags: their counts come by themselves. */
export const TagSection = memo(function TagSection({ tags }: TagSectionProps) {
  const session = useSession()
  const view = useView((state) => state.libraryView)
  const place = useView((state) => state.place)
  const showLibrary = useView((state) => state.showLibrary)
  const [task, setTask] = useState<TagTask | null>(null)
  const nest = (id: string, parentId: string | null) => {
    const outcome = nestTag(tags, id, parentId)
    if (outcome.kind === 'change') {
      void session.run(outcome.change)
      return
    }
    const name = tags.find((tag) => tag.id === id)?.name ?? ''
    session.notify({ tone: 'info', text: tagProblemText(outcome, name) })
  }
  const mergeEntry = ({ id }: Tag) => [
    {
      id: 'merge',
      label: 'Merge into…',
      isDisabled: tags.length === 1,
      run: () => {
        setTask({ kind: 'merge', id })
      },
    },
  ]
  return (
    <TreeSection
      name="Tags"
      noun="tag"
      emptyText="Select items and press T to tag them."
      icon={hash}
      rows={tags}
      order={byName}
      chosenId={place === 'library' && view.kind === 'tag' ? view.id : null}
      onChoose={(id) => {
        showLibrary({ kind: 'tag', id })
      }}
      onNest={nest}
      onItems={(itemIds, id) => {
        void addTagToItems(session, itemIds, id)
      }}
      onTask={setTask}
      moreEntries={mergeEntry}
    >
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
    </TreeSection>
  )
})

const hash = <Hash aria-hidden />

function byName(a: Tag, b: Tag): number {
  return a.name.localeCompare(b.name)
}
