import { useLiveQuery } from 'dexie-react-hooks'
import { deleteTag } from '@/core/tag/commands/delete-tag'
import type { Tag } from '@/core/tag/tag'
import { tagPath } from '@/core/tag/tag-path'
import { ConfirmDialog } from '@/renderer/ui/confirm-dialog'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { countUse } from './count-use'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { readTagUse } from './read-tag-use'

interface DeleteTagDialogProps {
  readonly tags: readonly Tag[]
  readonly id: string
  readonly onClose: () => void
}

export function DeleteTagDialog({ tags, id, onClose }: DeleteTagDialogProps) {
  const session = useSession()
  const use = useLiveQuery(() => readTagUse(session, id), [session, id])
  if (use === undefined) return null
  const name = tagPath(id, new Map(tags.map((tag) => [tag.id, tag])))
  const carried = countUse(use.items.length, use.annotations.length)
  const hasChildren = tags.some((tag) => tag.parentId === id)
  const confirm = async () => {
    onClose()
    const done = await session.run(deleteTag(await readTagUse(session, id), id, session.context()))
    if (!done) return
    const { libraryView, showLibrary } = useView.getState()
    if (libraryView.kind === 'tag' && libraryView.id === id) showLibrary({ kind: 'all' })
    await noticeWithUndo(session, `Deleted the tag “${name}”.`)
  }
  return (
    <ConfirmDialog
      title={`Delete tag “${name}”`}
      isOpen
      isDanger
      confirmLabel="Delete tag"
      onCancel={onClose}
      onConfirm={() => void confirm()}
    >
      <p>
        {carried === ''
          ? 'Nothing carries this tag.'
          : `The tag is taken off ${carried}; they stay in the archive.`}
        {hasChildren && ' Tags inside it move up one level.'} You can undo it.
      </p>
    </ConfirmDialog>
  )
}
