import { useEffect } from 'react'
import type { LockState } from '@/contract/bridge'
import type { Platform } from '@/renderer/platform/platform'
import { lockNow } from './lock-now'

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const
const minute = 60_000

/** Locks the window after as many minutes without a sign of the person as they chose. */
export function useIdleLock(platform: Platform, state: LockState | null): void {
  const minutes = state?.kind === 'open' ? state.idleMinutes : 0
  useEffect(() => {
    if (minutes === 0) return undefined
    let last = Date.now()
    const note = () => {
      last = Date.now()
    }
    for (const sign of signs) document.addEventListener(sign, note, { capture: true, passive: true })
    // By the clock: a computer that slept was left alone too.
    const timer = setInterval(() => {
      if (Date.now() - last >= minutes * minute) void lockNow(platform)
    }, minute / 4)
    return () => {
      clearInterval(timer)
      for (const sign of signs) document.removeEventListener(sign, note, { capture: true })
    }
  }, [platform, minutes])
}
