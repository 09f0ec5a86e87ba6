import type { Platform } from '@/renderer/platform/platform'
import { useLock } from '@/renderer/session/use-lock'

/** Reads anew whether the window is locked. */
export async function readLock({ lock }: Platform): Promise<void> {
  useLock.getState().set(lock === null ? { kind: 'none', idleMinutes: 0 } : await lock.state())
}

/** Hides the window until the passphrase is given again; false where there is none. What is typed in it stays. */
export async function lockNow(platform: Platform): Promise<boolean> {
  await platform.lock?.lock()
  await readLock(platform)
  return useLock.getState().state?.kind === 'locked'
}
