import { timedTrash } from '@/core/article/timed-trash'
import type { Session } from '@/renderer/session/session'
import { useView } from '@/renderer/session/use-view'
import { countItems } from './count-items'
import { removeForGood } from './item-actions'
import { readTrashDays } from './trash-time'

/** When the person of this window was warned last. Lost, it is warned again: nothing goes too early for that. */
const warnedKey = ({ db }: Session): string => `trash.warned ${db.name}`
/** ms between two looks at the trash while the app is open. */
const often = 6 * 60 * 60 * 1000

/** Warns of what the trash will remove, and removes what it warned of, where a person has set a time. Ends with the returned function. */
export function runTimedTrash(session: Session): () => void {
  const look = () => {
    lookAtTrash(session, Date.now()).catch((error: unknown) => {
      session.notify({
        tone: 'error',
        text: 'The trash could not be looked through; nothing was removed.',
        details: String(error),
      })
    })
  }
  look()
  const timer = setInterval(look, often)
  return () => {
    clearInterval(timer)
  }
}

async function lookAtTrash(session: Session, now: number): Promise<void> {
  const days = await readTrashDays(session)
  if (days === 0) return
  const items = await session.db.items.where('trashed').above(0).toArray()
  const warned = Number(localStorage.getItem(warnedKey(session)) ?? 0)
  const { remove, warn } = timedTrash({ items, days, warned, now })
  if (remove.length > 0) {
    const backup = await session.backups.backUp()
    // Told already. What nobody looks at is not removed without a backup.
    if (backup.kind === 'made' || backup.kind === 'up-to-date') await removeForGood(session, remove)
  }
  if (warn === 0) return
  localStorage.setItem(warnedKey(session), String(now))
  session.notify({
    tone: 'info',
    text: `${countItems(warn)} will be removed from the trash within a week, since ${warn === 1 ? 'it has' : 'they have'} been there for nearly ${String(days)} days or longer.`,
    action: {
      label: 'Show the trash',
      run: () => {
        useView.getState().showLibrary({ kind: 'trash' })
      },
    },
  })
}
