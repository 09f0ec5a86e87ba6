import type { ReactNode } from 'react'
import { Button } from './button'
import { Dialog } from './dialog'

export interface ConfirmDialogProps {
  readonly title: string
  readonly isOpen: boolean
  /** The verb of the act: "Empty trash". */
  readonly confirmLabel: string
  readonly isDanger?: boolean
  /** Enter does nothing by itself: for an act that gives up a safety. */
  readonly isCancelFirst?: boolean
  readonly onConfirm: () => void
  readonly onCancel: () => void
  /** What will happen, in numbers. */
  readonly children: ReactNode
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, isOpen, confirmLabel, onConfirm, onCancel, children } = props
  const { isDanger = false, isCancelFirst = false } = props
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onCancel}
      role="alertdialog"
      size="small"
      footer={
        <>
          <Button autoFocus={isCancelFirst} onPress={onCancel}>
            Cancel
          </Button>
          <Button variant={isDanger ? 'danger' : 'primary'} autoFocus={!isCancelFirst} onPress={onConfirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
