import { Dialog } from '@/renderer/ui/dialog'
import { formatCount } from '@/renderer/ui/format-count'

/** While many are saved; it cannot be closed, since each save is whole by itself and soon over. */
export function SavingAll({ done, of }: { readonly done: number; readonly of: number }) {
  return (
    <Dialog title="Saving" isOpen onClose={() => undefined} size="small">
      <p role="status">
        {formatCount(done)} of {formatCount(of)} saved
      </p>
      <progress className="clip-progress" max={of} value={done} aria-label="Saving" />
    </Dialog>
  )
}
