import { useLiveQuery } from 'dexie-react-hooks'
import { ConfirmDialog } from '@/renderer/ui/confirm-dialog'
import { formatCount } from '@/renderer/ui/format-count'
import { useSession } from '@/renderer/session/use-session'
import { countItems } from './count-items'
import { readTrash, removeTrash } from './item-actions'

/** Says in numbers what emptying the trash removes. */
export function EmptyTrashDialog({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const trash = useLiveQuery(() => readTrash(session), [session])
  if (trash === undefined) return null
  const marks = trash.annotations
  const marksText =
    marks === 1 ? ' and 1 annotation in them' : ` and ${formatCount(marks)} annotations in them`
  return (
    <ConfirmDialog
      title="Empty the trash"
      isOpen
      isDanger
      confirmLabel="Empty trash"
      onCancel={onClose}
      onConfirm={() => {
        onClose()
        void removeTrash(session)
      }}
    >
      <p>
        This removes {countItems(trash.items.length)}
        {marks > 0 && marksText} from the library. You can undo it.
      </p>
    </ConfirmDialog>
  )
}
