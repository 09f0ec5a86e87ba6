import type { Platform } from '../platform/platform'
import { useBackups } from './backup/use-backups'

/** ms: main waits half a minute for a window from when it last heard of it. */
const beat = 10_000
/** What has not ended after five minutes never does, and must not keep the app from ending where nobody is there. */
const mostBeats = 30

/**
 * Finishes what was begun in a window that is about to close; main is told at its end, and meanwhile that the window is at
 * it. `ClosingDialog` tells the person where it takes long.
 */
export async function leaveWindow(
  settle: () => Promise<void>,
  platform: Pick<Platform, 'leaveGoesOn' | 'leaveSettled'>,
): Promise<void> {
  const { closing, set } = useBackups.getState()
  if (closing.kind !== 'waiting') set({ closing: { kind: 'settling' } })
  let beats = 0
  const timer = setInterval(() => {
    beats += 1
    if (beats < mostBeats) void platform.leaveGoesOn()
  }, beat)
  await settle()
  clearInterval(timer)
  await platform.leaveSettled()
}
