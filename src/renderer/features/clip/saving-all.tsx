import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { formatCount } from '@/renderer/ui/format-count'
import { timeLeft } from '@/renderer/ui/time-left'

interface SavingAllProps {
  readonly done: number
  readonly of: number
  /** ms since it was begun. */
  readonly elapsed: number
  readonly isStopping: boolean
  readonly onStop: () => void
}

/** While many are saved. Each save is whole by itself: stopping leaves the rest in the form. */
export function SavingAll({ done, of, elapsed, isStopping, onStop }: SavingAllProps) {
  return (
    <Dialog
      title="Saving"
      isOpen
      onClose={onStop}
      size="small"
      footer={
        <Button onPress={onStop} isDisabled={isStopping} autoFocus>
          Stop
        </Button>
      }
    >
      <p role="status">
        {formatCount(done)} of {formatCount(of)} read and saved. {timeLeft(done, of, elapsed)}
      </p>
      <progress className="clip-progress" max={of} value={done} aria-label="Saving" />
    </Dialog>
  )
}
