import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { X } from 'lucide-react'
import { IconButton } from './icon-button'
import './dialog.css'

export interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  /** Escape, the close button, and, where `isDismissable`, a click outside. */
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons, the main one last. */
  readonly footer?: ReactNode
  readonly size?: 'small' | 'medium' | 'large'
  /** Whether a click outside closes it: never where something was typed. */
  readonly isDismissable?: boolean
  readonly role?: 'dialog' | 'alertdialog'
}

export function Dialog(props: DialogProps) {
  const {
    title,
    isOpen,
    onClose,
    children,
    footer,
    size = 'medium',
    isDismissable = false,
    role = 'dialog',
  } = props
  return (
    <ModalOverlay
      className="ui-dialog-backdrop"
      isOpen={isOpen}
      isDismissable={isDismissable}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={`ui-dialog-box ui-dialog-${size}`}>
        <AriaDialog className="ui-dialog" role={role}>
          <header className="ui-dialog-head">
            <Heading slot="title" className="ui-dialog-title">
              {title}
            </Heading>
            <IconButton label="Close" keys="Escape" onPress={onClose}>
              <X />
            </IconButton>
          </header>
          <div className="ui-dialog-body">{children}</div>
          {footer !== undefined && <footer className="ui-dialog-foot">{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
