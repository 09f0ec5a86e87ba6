import './saving-progress.css'

interface SavingProgressProps {
  /** Bytes; 0: not known yet. */
  readonly done: number
  readonly of: number
}

/** In the footer of a dialog: how far a file is that is being saved. */
export function SavingProgress({ done, of }: SavingProgressProps) {
  return (
    <div className="saving-progress">
      <span role="status">Saving…</span>
      <progress aria-label="Saving the file" {...(of === 0 ? {} : { value: done, max: of })} />
    </div>
  )
}
