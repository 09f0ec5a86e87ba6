import type { Session } from '@/renderer/session/session'
import { takeClipped } from './take-clipped'

/** Takes what was clipped in the capture window; where that is nothing, opens it. */
export async function openCaptureWindow(session: Session): Promise<void> {
  if (!(await takeClipped(session))) await session.platform.pages?.openWindow('')
}
