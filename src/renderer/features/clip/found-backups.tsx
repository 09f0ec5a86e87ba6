import { useLiveQuery } from 'dexie-react-hooks'
import { useBackups } from '@/renderer/session/backup/use-backups'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { formatCount } from '@/renderer/ui/format-count'
import { formatMoment } from '@/renderer/ui/format-moment'

/** An archive may have been lost with all that remembers it: where its backups are there, an empty one says so first. */
export function FoundBackups() {
  const { db } = useSession()
  const state = useBackups((view) => view.state)
  const archiveId = useLiveQuery(async () => (await db.meta.get('archive'))?.archiveId, [db])
  if (state === null || archiveId === undefined) return null
  const newest = state.backups.find((backup) => backup.archiveId !== archiveId && backup.items > 0)
  const [sealed] = state.sealed
  if (newest === undefined && sealed === undefined) return null
  return (
    <section className="empty-library-found" aria-label="Backups that were found">
      <p>
        {newest === undefined
          ? `There are encrypted backups in ${state.where}.`
          : `There are backups of an archive in ${state.where}: the newest of ${formatMoment(newest.made, 'minute')}, with ${formatCount(newest.items)} ${newest.items === 1 ? 'item' : 'items'}.`}{' '}
        If it is yours and is missing here, restore it before you begin.
      </p>
      <Button
        variant="primary"
        onPress={() => {
          useView.getState().show({ dialog: 'backups' })
        }}
      >
        See the backups…
      </Button>
    </section>
  )
}
