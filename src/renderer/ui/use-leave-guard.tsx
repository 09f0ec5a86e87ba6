import { useState, type ReactNode } from 'react'
import { ConfirmDialog } from './confirm-dialog'

export interface LeaveGuard {
  /** For Escape, the close button and Cancel. */
  readonly leave: () => void
  /** The question, to be rendered inside of the dialog. */
  readonly question: ReactNode
}

/** Asks before a dialog is left in which something was typed and not saved. */
export function useLeaveGuard(isChanged: boolean, onLeave: () => void): LeaveGuard {
  const [isAsking, setAsking] = useState(false)
  return {
    leave: () => {
      if (isChanged) setAsking(true)
      else onLeave()
    },
    question: (
      <ConfirmDialog
        title="Leave without saving?"
        isOpen={isAsking}
        confirmLabel="Do not save"
        isDanger
        onConfirm={onLeave}
        onCancel={() => {
          setAsking(false)
        }}
      >
        What you changed here is not kept.
      </ConfirmDialog>
    ),
  }
}
