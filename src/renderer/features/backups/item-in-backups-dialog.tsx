import { useEffect, useState } from 'react'
import { useBackups } from '@/renderer/session/backup/use-backups'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { formatMoment } from '@/renderer/ui/format-moment'
import { Select } from '@/renderer/ui/select'
import { InsideItem } from './inside-item'
import './backups.css'

interface ItemInBackupsDialogProps {
  readonly itemId: string
  readonly onClose: () => void
}

/** What an article looked like in each of the backups that are there. */
export function ItemInBackupsDialog({ itemId, onClose }: ItemInBackupsDialogProps) {
  const { backups } = useSession()
  const state = useBackups((view) => view.state)
  const [chosen, setChosen] = useState<string | null>(null)
  useEffect(() => {
    void backups.refresh()
  }, [backups])
  const whole = (state?.backups ?? []).filter(({ missing }) => missing.length === 0)
  const shown = whole.find(({ name }) => name === chosen) ?? whole[0]
  return (
    <Dialog
      title="The article in a backup"
      isOpen
      onClose={onClose}
      size="large"
      footer={<Button onPress={onClose}>Close</Button>}
    >
      {shown === undefined ? (
        <p>
          No backup is there yet. One is made a quarter of an hour after a change, and when you close
          Cuttings.
        </p>
      ) : (
        <>
          <Select
            label="As it was on"
            value={shown.name}
            options={whole.map(({ name, made }) => ({ id: name, label: formatMoment(made, 'minute') }))}
            onChange={setChosen}
          />
          <InsideItem name={shown.name} itemId={itemId} onDone={onClose} />
        </>
      )}
    </Dialog>
  )
}
