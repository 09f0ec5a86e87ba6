import { useLiveQuery } from 'dexie-react-hooks'
import { setSetting } from '@/core/settings/set-setting'
import type { Setting } from '@/core/settings/setting'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import type { Session } from '@/renderer/session/session'
import { useSession } from '@/renderer/session/use-session'

/** Days in the trash after which an item is removed; 0: never. */
export async function readTrashDays({ db }: Session): Promise<number> {
  return ((await db.settings.get('trash.days')) as Setting<'trash.days'> | undefined)?.value ?? 0
}

export function useTrashDays(): number {
  const session = useSession()
  return useLiveQuery(() => readTrashDays(session), [session]) ?? 0
}

export async function setTrashDays(session: Session, days: number): Promise<void> {
  const done = await session.runFrom(async () =>
    setSetting(await session.db.settings.get('trash.days'), 'trash.days', days, 'Set the time of the trash'),
  )
  const text =
    days === 0
      ? 'The trash is emptied only by hand.'
      : `What has been in the trash for ${String(days)} days is removed. You are told at least a day before, and it is backed up first.`
  if (done) await noticeWithUndo(session, text)
}
