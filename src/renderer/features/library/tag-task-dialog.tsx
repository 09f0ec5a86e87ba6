import { createTag } from '@/core/tag/commands/create-tag'
import { renameTag } from '@/core/tag/commands/rename-tag'
import type { Tag } from '@/core/tag/tag'
import { tagPath } from '@/core/tag/tag-path'
import { useSession } from '@/renderer/session/use-session'
import { DeleteTagDialog } from './delete-tag-dialog'
import { MergeTagDialog } from './merge-tag-dialog'
import { NameDialog } from './name-dialog'
import { tagProblemText } from './tag-problem-text'

export type TagTask =
  | { readonly kind: 'new'; readonly parentId: string | null }
  | { readonly kind: 'rename' | 'merge' | 'delete'; readonly id: string }

interface TagTaskDialogProps {
  readonly task: TagTask
  readonly tags: readonly Tag[]
  readonly onTask: (task: TagTask) => void
  readonly onClose: () => void
}

/** The dialog of what a person does with tags in the library. */
export function TagTaskDialog({ task, tags, onTask, onClose }: TagTaskDialogProps) {
  if ('parentId' in task) return <NewTagDialog parentId={task.parentId} tags={tags} onClose={onClose} />
  const { kind, id } = task
  if (kind === 'merge') return <MergeTagDialog tags={tags} id={id} onClose={onClose} />
  if (kind === 'delete') return <DeleteTagDialog tags={tags} id={id} onClose={onClose} />
  return (
    <RenameTagDialog
      id={id}
      tags={tags}
      onMerge={() => {
        onTask({ kind: 'merge', id })
      }}
      onClose={onClose}
    />
  )
}

interface RenameTagDialogProps {
  readonly id: string
  readonly tags: readonly Tag[]
  readonly onMerge: () => void
  readonly onClose: () => void
}

function RenameTagDialog({ id, tags, onMerge, onClose }: RenameTagDialogProps) {
  const session = useSession()
  const byId = new Map(tags.map((tag) => [tag.id, tag]))
  return (
    <NameDialog
      title={`Rename tag “${tagPath(id, byId)}”`}
      label="Name"
      initial={byId.get(id)?.name ?? ''}
      confirmLabel="Rename"
      problemOf={(name) => {
        const outcome = renameTag(tags, id, name)
        return outcome.kind === 'change' ? '' : tagProblemText(outcome, name.trim())
      }}
      otherWay={(name) =>
        renameTag(tags, id, name).kind === 'name-taken' ? { label: 'Merge…', run: onMerge } : null
      }
      onConfirm={async (name) => {
        const outcome = renameTag(tags, id, name)
        return outcome.kind === 'change' && session.run(outcome.change)
      }}
      onClose={onClose}
    />
  )
}

interface NewTagDialogProps {
  readonly parentId: string | null
  readonly tags: readonly Tag[]
  readonly onClose: () => void
}

function NewTagDialog({ parentId, tags, onClose }: NewTagDialogProps) {
  const session = useSession()
  const parent = parentId === null ? '' : tagPath(parentId, new Map(tags.map((tag) => [tag.id, tag])))
  const change = (name: string) => createTag(tags, `${parent}/${name}`, session.context())
  return (
    <NameDialog
      title={parent === '' ? 'New tag' : `New tag in “${parent}”`}
      label="Name"
      description="Use / to nest: politics/elections"
      initial=""
      confirmLabel="Create"
      problemOf={(name) => {
        if (name.trim() === '') return 'Type a name.'
        return change(name) === null ? 'This tag exists already.' : ''
      }}
      onConfirm={(name) => session.run(change(name))}
      onClose={onClose}
    />
  )
}
