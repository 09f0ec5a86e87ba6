import { useState } from 'react'
import type { ListedBackup } from '@/contract/backup-state'
import { restoreBackup } from '@/renderer/session/backup/restore-backup'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { formatCount } from '@/renderer/ui/format-count'
import { formatMoment } from '@/renderer/ui/format-moment'
import { FailureText } from './failure-text'
import { WorkProgress } from './work-progress'

type Step =
  | { readonly kind: 'asking' }
  | {
      readonly kind: 'running'
      readonly done: number
      readonly total: number
      readonly control: AbortController
    }
  | { readonly kind: 'failed'; readonly message: string; readonly details: string }

interface RestoreDialogProps {
  readonly backup: ListedBackup
  readonly onClose: () => void
}

/** Puts the archive of a backup in the place of the one that is open, which is backed up first and kept. */
export function RestoreDialog({ backup, onClose }: RestoreDialogProps) {
  const session = useSession()
  const [step, setStep] = useState<Step>({ kind: 'asking' })
  const moment = formatMoment(backup.made, 'minute')
  const restore = async () => {
    const control = new AbortController()
    const progress = (done: number, total: number) => {
      setStep({ kind: 'running', done, total, control })
    }
    progress(0, 0)
    const before = await session.backups.backUp(true)
    if (before.kind === 'failed') {
      setStep({
        kind: 'failed',
        message: `The archive as it is now could not be backed up first. ${before.message} Nothing was changed.`,
        details: '',
      })
      return
    }
    const outcome = await restoreBackup({
      platform: session.platform,
      name: backup.name,
      progress,
      signal: control.signal,
    })
    if (outcome.kind === 'failed') setStep(outcome)
    else onClose()
    if (outcome.kind !== 'restored') return
    session.notify({
      tone: 'info',
      text: `The archive is as it was on ${moment}, with ${formatCount(outcome.items)} ${outcome.items === 1 ? 'item' : 'items'}. The one before is kept: see Backups.`,
    })
    useView.getState().show({ dialog: 'none', openItemId: null, selectedIds: [], query: '' })
    session.reopen()
  }
  const stop = () => {
    if (step.kind === 'running') step.control.abort()
    else onClose()
  }
  return (
    <Dialog
      title={`Restore the archive of ${moment}`}
      isOpen
      onClose={stop}
      size="small"
      role="alertdialog"
      footer={
        <>
          <Button onPress={stop}>Cancel</Button>
          {step.kind !== 'running' && (
            <Button variant="primary" autoFocus onPress={() => void restore()}>
              {step.kind === 'failed' ? 'Try again' : 'Restore'}
            </Button>
          )}
        </>
      }
    >
      {step.kind === 'asking' && (
        <>
          <p>
            The archive will be as it was then, with {formatCount(backup.items)}{' '}
            {backup.items === 1 ? 'item' : 'items'} and {formatCount(backup.decisions)}{' '}
            {backup.decisions === 1 ? 'decision' : 'decisions'} of yours.
          </p>
          <p className="backups-quiet">
            What is there now is backed up first, and kept until you let it go: you can go back to it at any
            time.
          </p>
        </>
      )}
      {step.kind === 'running' && <WorkProgress label="Restoring" {...step} />}
      {step.kind === 'failed' && <FailureText {...step} />}
    </Dialog>
  )
}
