import { useEffect, useRef, useState } from 'react'
import type { ListedBackup } from '@/contract/backup-state'
import { backupFailure, type BackupFailure } from '@/renderer/session/backup/backup-failure'
import { mergeBackup, previewMerge, type MergePreview } from '@/renderer/session/backup/merge-backup'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { useSession } from '@/renderer/session/use-session'
import { formatCount } from '@/renderer/ui/format-count'
import { formatMoment } from '@/renderer/ui/format-moment'
import { mergeWords } from './merge-words'

export type MergeStep =
  | { readonly kind: 'comparing' | 'merging'; readonly done: number; readonly total: number }
  | MergePreview
  | BackupFailure

const comparing: MergeStep = { kind: 'comparing', done: 0, total: 0 }

/** Compares a backup with the archive at once, and merges it when asked; `onDone`: it is merged. */
export function useMerge(backup: ListedBackup, onDone: () => void) {
  const session = useSession()
  const [step, setStep] = useState<MergeStep>(comparing)
  const [attempt, setAttempt] = useState(0)
  const control = useRef(new AbortController())
  const { name, made } = backup
  useEffect(() => {
    const { signal } = (control.current = new AbortController())
    const progress = (done: number, total: number) => {
      if (!signal.aborted) setStep({ kind: 'comparing', done, total })
    }
    void previewMerge(session, { name, progress, signal }).then((outcome) => {
      if (outcome.kind !== 'cancelled' && !signal.aborted) setStep(outcome)
    })
    return () => {
      control.current.abort()
    }
  }, [session, name, attempt])
  const merge = async (taken: ReadonlySet<string>) => {
    const { signal } = (control.current = new AbortController())
    const progress = (done: number, total: number) => {
      setStep({ kind: 'merging', done, total })
    }
    progress(0, 0)
    const before = await session.backups.backUp(true)
    if (before.kind === 'failed') {
      setStep(backupFailure(`The archive as it is now could not be backed up first. ${before.message}`, ''))
      return
    }
    const outcome = await mergeBackup(session, { name, progress, signal, taken: [...taken] })
    if (outcome.kind === 'failed') setStep(outcome)
    else onDone()
    if (outcome.kind === 'merged')
      await noticeWithUndo(session, mergedText(outcome, formatMoment(made, 'minute')))
  }
  return {
    step,
    compare: () => {
      setStep(comparing)
      setAttempt(attempt + 1)
    },
    merge: (taken: ReadonlySet<string>) => void merge(taken),
    cancel: () => {
      control.current.abort()
    },
  }
}

function mergedText(
  { numbers, left }: { numbers: MergePreview['numbers']; left: number },
  moment: string,
): string {
  const added = mergeWords(numbers, 'added')
  const updated = mergeWords(numbers, 'updated')
  if (added === '' && updated === '') return `All of the backup of ${moment} was here already.`
  const parts = [
    added === '' ? '' : `${added} came in`,
    updated === '' ? '' : `${updated} brought up to date`,
  ]
  const rest = left === 0 ? '' : ` ${formatCount(left)} stayed as they are here.`
  return `Merged the backup of ${moment}: ${parts.filter((part) => part !== '').join('; ')}.${rest}`
}
