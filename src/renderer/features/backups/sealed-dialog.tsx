import { useState } from 'react'
import type { ListedBackup } from '@/contract/backup-state'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { TextField } from '@/renderer/ui/text-field'

interface SealedDialogProps {
  /** As main names it. */
  readonly name: string
  readonly onClose: () => void
  /** null: it is among the backups that are listed. */
  readonly onOpened: (backup: ListedBackup | null) => void
}

/** Asks for the passphrase of an encrypted backup. */
export function SealedDialog({ name, onClose, onOpened }: SealedDialogProps) {
  const { backups } = useSession()
  const [passphrase, setPassphrase] = useState('')
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)
  const open = async () => {
    setBusy(true)
    const outcome = await backups.place?.unseal(name, passphrase)
    setBusy(false)
    if (outcome?.kind === 'opened') {
      await backups.refresh()
      onOpened(outcome.backup)
    } else setError(outcome?.kind === 'failed' ? outcome.message : 'That is not its passphrase.')
  }
  return (
    <Dialog title="An encrypted backup" isOpen onClose={onClose} size="small">
      <form
        className="backups-sealed"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isBusy) void open()
        }}
      >
        <p className="backups-quiet ui-selectable">{name}</p>
        <TextField
          label="Its passphrase"
          type="password"
          autoFocus
          autoComplete="off"
          value={passphrase}
          error={error}
          onChange={(typed) => {
            setPassphrase(typed)
            setError('')
          }}
        />
        <Button variant="primary" type="submit" isDisabled={isBusy || passphrase === ''}>
          {isBusy ? 'Looking…' : 'Open it'}
        </Button>
      </form>
    </Dialog>
  )
}
