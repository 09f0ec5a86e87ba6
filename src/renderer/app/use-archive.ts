import { useEffect, useState } from 'react'
import type { Platform } from '@/renderer/platform/platform'
import { openSession, type OpenSessionOutcome } from '@/renderer/session/open-session'
import { leaveWindow } from '@/renderer/session/leave-window'
import type { Notice } from '@/renderer/session/session'

export interface ArchiveGate {
  /** null while it is opened. */
  readonly outcome: OpenSessionOutcome | null
  readonly retry: () => void
  /** Go on with what is there although something is missing. */
  readonly accept: () => void
}

/** Opens the archive of this window, and closes it with the window. */
export function useArchive(platform: Platform, notify: (notice: Notice) => void): ArchiveGate {
  const [attempt, setAttempt] = useState({ number: 0, accepted: false })
  const [outcome, setOutcome] = useState<OpenSessionOutcome | null>(null)
  useEffect(() => {
    let given = true
    let close: () => void = () => undefined
    let settle = (): Promise<void> => Promise.resolve()
    // Also while there is no archive: the window waits for the answer.
    const stopHearing = platform.onLeave(() => {
      void leaveWindow(settle, platform)
    })
    const open = async () => {
      const result = await openSession({
        platform,
        notify,
        accepted: attempt.accepted,
        asked: attempt.number > 0,
        reopen: () => {
          setOutcome(null)
          setAttempt(({ number }) => ({ number: number + 1, accepted: false }))
        },
      })
      if (result.kind === 'open' && !given) result.close()
      else if (given) {
        if (result.kind === 'open') {
          close = result.close
          settle = result.session.pending.settle
        }
        setOutcome(result)
      }
    }
    open().catch((error: unknown) => {
      if (given) setOutcome({ kind: 'storage-error', message: String(error) })
    })
    return () => {
      given = false
      stopHearing()
      close()
    }
  }, [platform, notify, attempt])
  const again = (accepted: boolean) => () => {
    setOutcome(null)
    setAttempt(({ number }) => ({ number: number + 1, accepted }))
  }
  return { outcome, retry: again(false), accept: again(true) }
}
