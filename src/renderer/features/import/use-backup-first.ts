import { useState } from 'react'
import type { Backups } from '@/renderer/session/backup/backups'
import { manyAtOnce } from '@/core/import/many-at-once'

export type BackupStep =
  /** Not asked for, or called off. */
  | { readonly kind: 'none' }
  | { readonly kind: 'under-way' }
  | { readonly kind: 'failed'; readonly message: string }

/** Before an import of many records begins, a backup is made; where it fails, it is the person who decides. */
export function useBackupFirst(
  backups: Pick<Backups, 'backUp' | 'cancel'>,
  records: number,
  start: () => void,
) {
  const [step, setStep] = useState<BackupStep>({ kind: 'none' })
  const [control, setControl] = useState(new AbortController())
  const begin = async (): Promise<void> => {
    if (records < manyAtOnce) {
      start()
      return
    }
    const mine = new AbortController()
    setControl(mine)
    setStep({ kind: 'under-way' })
    const outcome = await backups.backUp(true)
    if (outcome.kind === 'cancelled' || mine.signal.aborted) setStep({ kind: 'none' })
    else if (outcome.kind === 'failed') setStep({ kind: 'failed', message: outcome.message })
    else start()
  }
  return {
    step,
    begin: () => void begin(),
    /** Back to the review. */
    callOff: () => {
      control.abort()
      if (step.kind === 'under-way') backups.cancel()
      setStep({ kind: 'none' })
    },
  }
}
