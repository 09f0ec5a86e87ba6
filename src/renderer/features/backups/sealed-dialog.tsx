import type { ListedBackup } from '@/contract/backup-state'
import { unsealBackup } from '@/renderer/session/backup/unseal-backup'
import { useSession } from '@/renderer/session/use-session'
import { PassphrasePrompt } from '@/renderer/ui/passphrase-prompt'

interface SealedDialogProps {
  /** As main names it. */
  readonly name: string
  readonly onClose: () => void
  /** null: it is among the backups that are listed. */
  readonly onOpened: (backup: ListedBackup | null) => void
}

/** Asks for the passphrase of an encrypted backup. */
export function SealedDialog({ name, onClose, onOpened }: SealedDialogProps) {
  const { platform, backups } = useSession()
  const onTry = async (passphrase: string) => {
    const outcome = await unsealBackup(platform, name, passphrase)
    if (outcome.kind === 'failed') return outcome.message
    await backups.refresh()
    onOpened(outcome.backup)
    return ''
  }
  return <PassphrasePrompt name={name} onClose={onClose} onTry={onTry} />
}
