import { useEffect, useState, type ReactNode } from 'react'
import type { Platform } from '@/renderer/platform/platform'
import { useLock } from '@/renderer/session/use-lock'
import { LockPage } from './lock-page'
import { readLock } from './lock-now'
import { useIdleLock } from './use-idle-lock'

interface LockGateProps {
  readonly platform: Platform
  /** Mounted once the passphrase was given first, and hidden, as it is, while the window is locked again. */
  readonly children: ReactNode
}

/** Shows nothing of the archive before its passphrase was given, where there is one. */
export function LockGate({ platform, children }: LockGateProps) {
  const state = useLock((view) => view.state)
  const isLocked = state?.kind === 'locked'
  const [wasOpen, setWasOpen] = useState(false)
  useEffect(() => void readLock(platform), [platform])
  useIdleLock(platform, state)
  if (state === null) return null
  if (!isLocked && !wasOpen) setWasOpen(true)
  return (
    <>
      {isLocked && <LockPage platform={platform} />}
      {(wasOpen || !isLocked) && children}
    </>
  )
}
