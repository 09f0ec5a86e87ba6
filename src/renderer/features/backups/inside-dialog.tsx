import { useState } from 'react'
import type { ListedBackup } from '@/contract/backup-state'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { formatMoment } from '@/renderer/ui/format-moment'
import { InsideItem } from './inside-item'
import { InsideList } from './inside-list'

interface InsideDialogProps {
  readonly backup: ListedBackup
  readonly onClose: () => void
  /** Something was brought into the archive. */
  readonly onDone: () => void
}

/** What is in a backup, item by item. */
export function InsideDialog({ backup, onClose, onDone }: InsideDialogProps) {
  const [itemId, setItemId] = useState<string | null>(null)
  return (
    <Dialog
      title={`Inside the backup of ${formatMoment(backup.made, 'minute')}`}
      isOpen
      onClose={onClose}
      size="large"
      footer={
        <>
          {itemId !== null && (
            <Button
              onPress={() => {
                setItemId(null)
              }}
            >
              Back to the list
            </Button>
          )}
          <Button onPress={onClose}>Close</Button>
        </>
      }
    >
      {itemId === null ? (
        <InsideList backup={backup} onOpen={setItemId} />
      ) : (
        <InsideItem name={backup.name} itemId={itemId} onDone={onDone} />
      )}
    </Dialog>
  )
}
