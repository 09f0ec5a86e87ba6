import { useEffect, useState } from 'react'
import type { AppFacts } from '@/contract/bridge'
import { deleteKeptArchive, readKeptArchive } from '@/store/kept-archive'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { ConfirmDialog } from '@/renderer/ui/confirm-dialog'
import { formatMoment } from '@/renderer/ui/format-moment'

type Kept = AppFacts['keptDatabases'][number]

/** Archives that a restored one took the place of: to go back to, or to let go. */
export function KeptArchives() {
  const session = useSession()
  const { platform, notify } = session
  const [kept, setKept] = useState<readonly Kept[]>([])
  const [letting, setLetting] = useState<Kept | null>(null)
  useEffect(() => {
    let given = true
    void platform.facts().then((facts) => {
      if (given) setKept(facts.keptDatabases)
    })
    return () => {
      given = false
    }
  }, [platform])
  const tell = (text: string, details: string) => {
    notify({ tone: 'error', text: `${text} Nothing was changed.`, details })
  }
  const goBack = async ({ database }: Kept) => {
    try {
      const meta = await readKeptArchive(database)
      if (meta === null) {
        tell('That archive is not there any more.', database)
        return
      }
      const { archiveId, items, decisions, lastCommit } = meta
      const outcome = await platform.switchArchive({
        database,
        archive: { archiveId, items, decisions, lastCommit },
      })
      if (outcome.kind === 'failed') tell(outcome.message, database)
      else {
        useView.getState().show({ dialog: 'none', openItemId: null, selectedIds: [], query: '' })
        session.reopen()
      }
    } catch (error) {
      tell('That archive could not be opened.', String(error))
    }
  }
  const letGo = async ({ database }: Kept) => {
    setLetting(null)
    try {
      await deleteKeptArchive(database)
      await platform.forgetArchive(database)
      setKept((all) => all.filter((entry) => entry.database !== database))
    } catch (error) {
      tell('That archive could not be deleted.', String(error))
    }
  }
  if (kept.length === 0) return null
  return (
    <section className="backups-kept" aria-label="Archives kept since a restore">
      {kept.map((entry) => (
        <div key={entry.database} className="backups-kept-row">
          <span>The archive as it was before {formatMoment(entry.replaced, 'minute')} is kept.</span>
          <span className="backups-actions">
            <Button onPress={() => void goBack(entry)}>Go back to it</Button>
            <Button
              onPress={() => {
                setLetting(entry)
              }}
            >
              Let it go…
            </Button>
          </span>
        </div>
      ))}
      {letting !== null && (
        <ConfirmDialog
          title="Let the earlier archive go"
          isOpen
          isDanger
          confirmLabel="Delete it"
          onCancel={() => {
            setLetting(null)
          }}
          onConfirm={() => void letGo(letting)}
        >
          <p>
            The archive as it was before {formatMoment(letting.replaced, 'minute')} is deleted from this
            computer. It cannot be undone; its backups stay.
          </p>
        </ConfirmDialog>
      )}
    </section>
  )
}
