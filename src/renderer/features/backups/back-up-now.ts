import type { Session } from '@/renderer/session/session'
import { useBackups } from '@/renderer/session/backup/use-backups'

/** Makes a backup because a person asked for one, and says what came of it. */
export async function backUpNow(session: Session): Promise<void> {
  if (session.backups.place === null) {
    session.notify({ tone: 'info', text: 'Backups are made by the app, not in a browser.' })
    return
  }
  const outcome = await session.backups.backUp()
  const where = useBackups.getState().state?.where ?? ''
  if (outcome.kind === 'made') session.notify({ tone: 'info', text: `Backed up to ${where}.` })
  if (outcome.kind === 'up-to-date')
    session.notify({
      tone: 'info',
      text: 'Nothing was changed since the last backup: it holds all there is.',
    })
}
