import type { Session } from '@/renderer/session/session'
import { useBackups } from '@/renderer/session/backup/use-backups'

/** Makes a backup and lets the window close; where none can be made, it is the person who decides. */
export async function backUpAndClose(session: Session): Promise<void> {
  const { set } = useBackups.getState()
  set({ closing: { kind: 'waiting' } })
  const outcome = await session.backups.backUp(true)
  if (outcome.kind === 'failed') set({ closing: { kind: 'failed', message: outcome.message } })
  else if (useBackups.getState().closing.kind !== 'no') await session.platform.closeWindow()
}
