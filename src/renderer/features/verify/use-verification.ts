import { useEffect, useRef, useState } from 'react'
import type { Verification } from '@/core/verify/verification'
import { useSession } from '@/renderer/session/use-session'
import { verifyArchive } from '@/renderer/session/verify-archive'
import { repairFound } from './repair-found'

export type VerifyStep =
  | { readonly kind: 'asking' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number; readonly isRepair: boolean }
  | { readonly kind: 'done'; readonly verification: Verification; readonly isRepaired: boolean }
  | { readonly kind: 'failed'; readonly message: string }

/** The check of the archive and its repair, one after the other. What runs is ended with the component. */
export function useVerification() {
  const session = useSession()
  const [step, setStep] = useState<VerifyStep>({ kind: 'asking' })
  const control = useRef<AbortController | null>(null)
  useEffect(
    () => () => {
      control.current?.abort()
    },
    [],
  )
  const check = async (isRepaired: boolean) => {
    const own = new AbortController()
    control.current = own
    const progress = (done: number, total: number) => {
      setStep({ kind: 'running', done, total, isRepair: false })
    }
    progress(0, 0)
    const outcome = await verifyArchive(session.db.name, progress, own.signal)
    control.current = null
    if (outcome.kind === 'verified') setStep({ ...outcome, kind: 'done', isRepaired })
    else if (outcome.kind === 'cancelled') setStep({ kind: 'asking' })
    else setStep(outcome)
  }
  const repair = async ({ findings }: Verification) => {
    setStep({ kind: 'running', done: 0, total: 0, isRepair: true })
    const outcome = await repairFound(session, findings)
    if (outcome.kind === 'failed') setStep(outcome)
    else await check(true)
  }
  return {
    step,
    start: () => void check(false),
    repair: (verification: Verification) => void repair(verification),
    cancel: () => {
      control.current?.abort()
    },
  }
}
