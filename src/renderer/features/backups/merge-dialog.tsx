import { useState } from 'react'
import type { ListedBackup } from '@/contract/backup-state'
import type { MergePreview } from '@/renderer/session/backup/merge-backup'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { formatCount } from '@/renderer/ui/format-count'
import { formatMoment } from '@/renderer/ui/format-moment'
import { FailureText } from './failure-text'
import { MergeConflicts } from './merge-conflicts'
import { mergeWords } from './merge-words'
import { useMerge, type MergeStep } from './use-merge'
import { WorkProgress } from './work-progress'

interface MergeDialogProps {
  readonly backup: ListedBackup
  readonly onClose: () => void
  /** It is merged, or there was nothing to merge. */
  readonly onDone: () => void
}

/** Brings what a backup has and this archive has not into it, after showing in numbers what that is. */
export function MergeDialog({ backup, onClose, onDone }: MergeDialogProps) {
  const { step, compare, merge, cancel } = useMerge(backup, onDone)
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  const moment = formatMoment(backup.made, 'minute')
  const stop = () => {
    cancel()
    if (step.kind !== 'merging') onClose()
  }
  const isReady = step.kind === 'merge-preview' && (step.numbers.length > 0 || taken.size > 0)
  return (
    <Dialog
      title={`Merge the backup of ${moment}`}
      isOpen
      onClose={stop}
      size={step.kind === 'merge-preview' && step.conflicts.length > 0 ? 'large' : 'medium'}
      footer={
        <Footer
          step={step}
          isReady={isReady}
          onCancel={stop}
          onCompare={compare}
          onMerge={() => {
            merge(taken)
          }}
        />
      }
    >
      {step.kind === 'comparing' && <WorkProgress label="Comparing" {...step} />}
      {step.kind === 'merging' && <WorkProgress label="Merging" {...step} />}
      {step.kind === 'merge-preview' && <Preview preview={step} taken={taken} onTake={setTaken} />}
      {step.kind === 'failed' && <FailureText {...step} />}
    </Dialog>
  )
}

interface FooterProps {
  readonly step: MergeStep
  readonly isReady: boolean
  readonly onCancel: () => void
  readonly onCompare: () => void
  readonly onMerge: () => void
}

function Footer({ step, isReady, onCancel, onCompare, onMerge }: FooterProps) {
  return (
    <>
      <Button onPress={onCancel}>{step.kind === 'merge-preview' && !isReady ? 'Close' : 'Cancel'}</Button>
      {step.kind === 'failed' && (
        <Button variant="primary" onPress={onCompare}>
          Try again
        </Button>
      )}
      {step.kind === 'merge-preview' && isReady && (
        <Button variant="primary" autoFocus onPress={onMerge}>
          Merge
        </Button>
      )}
    </>
  )
}

interface PreviewProps {
  readonly preview: MergePreview
  readonly taken: ReadonlySet<string>
  readonly onTake: (taken: ReadonlySet<string>) => void
}

function Preview({ preview: { numbers, conflicts, same, behind }, taken, onTake }: PreviewProps) {
  const added = mergeWords(numbers, 'added')
  const updated = mergeWords(numbers, 'updated')
  const isNothing = added === '' && updated === ''
  return (
    <>
      <div role="status">
        {isNothing && conflicts.length === 0 && <p>All that is in this backup is here already.</p>}
        {added !== '' && (
          <p>
            <strong>{added}</strong> will come in.
          </p>
        )}
        {updated !== '' && (
          <p>
            <strong>{updated}</strong> will be brought up to what was done in the backup since.
          </p>
        )}
        <p className="backups-quiet">
          {same > 0 && `${formatCount(same)} ${same === 1 ? 'record is' : 'records are'} the same. `}
          {behind > 0 &&
            `${formatCount(behind)} ${behind === 1 ? 'was' : 'were'} changed here since, and will stay.`}
        </p>
      </div>
      {conflicts.length > 0 && <MergeConflicts conflicts={conflicts} taken={taken} onTake={onTake} />}
      <p className="backups-quiet backups-last">
        Nothing that is here is removed. The archive is backed up first, and the merge can be undone.
      </p>
    </>
  )
}
