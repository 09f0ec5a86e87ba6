import { ConfirmDialog } from '@/renderer/ui/confirm-dialog'
import { formatCount } from '@/renderer/ui/format-count'

interface LeaveDialogProps {
  readonly asking: 'skip' | 'all' | null
  readonly waiting: number
  readonly onStay: () => void
  readonly onLeave: () => void
}

/** Asked only where something would be lost: what was typed, or several that wait. */
export function LeaveDialog({ asking, waiting, onStay, onLeave }: LeaveDialogProps) {
  const isAll = asking === 'all'
  return (
    <ConfirmDialog
      title="Leave without saving?"
      isOpen={asking !== null}
      confirmLabel={isAll ? `Skip all ${formatCount(waiting)}` : 'Do not save'}
      isDanger
      onConfirm={onLeave}
      onCancel={onStay}
    >
      {isAll
        ? `${formatCount(waiting)} items wait here. None of them is kept; their files stay where they are.`
        : 'The item and what you typed for it are not kept.'}
    </ConfirmDialog>
  )
}
