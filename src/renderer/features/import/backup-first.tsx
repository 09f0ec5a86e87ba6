import { useBackups } from '@/renderer/session/backup/use-backups'
import { Button } from '@/renderer/ui/button'
import { ConfirmDialog } from '@/renderer/ui/confirm-dialog'
import { Dialog } from '@/renderer/ui/dialog'
import type { BackupStep } from './use-backup-first'
import './import.css'

interface BackupFirstProps {
  readonly step: Exclude<BackupStep, { kind: 'none' }>
  readonly tool: string
  readonly onCallOff: () => void
  readonly onGoOn: () => void
}

/** Stands in place of the review while a backup goes before the import, and where none could be made. */
export function BackupFirst({ step, tool, onCallOff, onGoOn }: BackupFirstProps) {
  const running = useBackups((view) => view.running)
  if (step.kind === 'failed') {
    return (
      <ConfirmDialog
        title="No backup could be made"
        isOpen
        isCancelFirst
        confirmLabel="Import without a backup"
        onConfirm={onGoOn}
        onCancel={onCallOff}
      >
        <p>
          {step.message} Your archive is unharmed, and nothing of the export of {tool} is in it yet. An import
          can also be taken back without a backup: its report moves what it added to the trash.
        </p>
      </ConfirmDialog>
    )
  }
  const { done, total } = running ?? { done: 0, total: 0 }
  return (
    <Dialog
      title={`A backup before the import from ${tool}`}
      isOpen
      onClose={onCallOff}
      size="small"
      footer={
        <Button onPress={onCallOff} autoFocus>
          Cancel
        </Button>
      }
    >
      <p role="status">
        Backing up the archive as it is now
        {total === 0 ? '' : `: ${String(Math.floor((100 * done) / total))} %`}. The import begins after it.
      </p>
      <progress
        className="import-progress"
        aria-label="Backup"
        {...(total === 0 ? {} : { value: done, max: total })}
      />
    </Dialog>
  )
}
