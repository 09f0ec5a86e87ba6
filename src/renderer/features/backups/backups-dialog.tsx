import { useEffect, useState } from 'react'
import type { ListedBackup } from '@/contract/backup-state'
import { useBackups } from '@/renderer/session/backup/use-backups'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { formatMoment } from '@/renderer/ui/format-moment'
import { backUpNow } from './back-up-now'
import { BackupList, type BackupTask } from './backup-list'
import { BackupProgress } from './backup-progress'
import { InsideDialog } from './inside-dialog'
import { KeptArchives } from './kept-archives'
import { MergeDialog } from './merge-dialog'
import { RestoreDialog } from './restore-dialog'
import { SealedDialog } from './sealed-dialog'
import { backupSummary } from './backup-summary'
import './backups.css'

/** Where backups are kept, which there are, and what can be done with them. */
export function BackupsDialog({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const { backups } = session
  const state = useBackups((view) => view.state)
  const running = useBackups((view) => view.running)
  const [task, setTask] = useState<{ readonly kind: BackupTask; readonly backup: ListedBackup } | null>(null)
  const [sealed, setSealed] = useState<string | null>(null)
  const [picked, setPicked] = useState<ListedBackup | null>(null)
  useEffect(() => {
    void backups.refresh()
  }, [backups])
  const { place } = backups
  if (place === null || state === null) return null
  const chooseFolder = async () => {
    const outcome = await place.chooseFolder()
    if (outcome.kind === 'failed') session.notify({ tone: 'error', text: outcome.message })
    if (outcome.kind === 'chosen') await backups.backUp()
  }
  const pick = async () => {
    const outcome = await place.pick()
    if (outcome.kind === 'failed') session.notify({ tone: 'error', text: outcome.message })
    if (outcome.kind === 'picked') setPicked(outcome.backup)
    if (outcome.kind === 'sealed') setSealed(outcome.name)
  }
  const begin = (kind: BackupTask, backup: ListedBackup) => {
    setTask({ kind, backup })
  }
  const end = () => {
    setTask(null)
  }
  const saveWhole = async () => {
    const chosen = await place.chooseFile()
    if (chosen.kind === 'cancelled') return
    const outcome = await backups.saveWhole(chosen.at)
    if (outcome.kind === 'failed')
      session.notify({
        tone: 'error',
        text: `The archive was not saved as a file. ${outcome.message} Nothing was changed.`,
      })
    if (outcome.kind === 'made')
      session.notify({ tone: 'info', text: `All of the archive is in “${chosen.name}”.` })
  }
  const summary = backupSummary(state, false)
  return (
    <Dialog
      title="Backups"
      isOpen
      onClose={onClose}
      isDismissable
      footer={
        running === null ? (
          <Button variant="primary" onPress={() => void backUpNow(session)}>
            Back up now
          </Button>
        ) : (
          <>
            <BackupProgress />
            <Button onPress={backups.cancel}>Cancel the backup</Button>
          </>
        )
      }
    >
      <p role="status">{summary.text}</p>
      {state.trouble !== '' && (
        <p className="backups-trouble" role="alert">
          {state.trouble}
        </p>
      )}
      <p className="backups-quiet">
        A backup is made a quarter of an hour after a change, and when you close Cuttings. The newest stay; of
        older ones, one for each day, week and month.
      </p>
      <dl className="backups-place">
        <dt>Kept in</dt>
        <dd className="ui-selectable">{state.where}</dd>
      </dl>
      <div className="backups-actions">
        <Button onPress={() => void chooseFolder()}>Keep them elsewhere…</Button>
        <Button onPress={() => void place.showFolder()}>Open the folder</Button>
        <Button isDisabled={running !== null} onPress={() => void saveWhole()}>
          Save all as one file…
        </Button>
        <Button onPress={() => void pick()}>Open a backup file…</Button>
        <Button onPress={() => useView.getState().show({ dialog: 'passphrase' })}>
          Passphrase and lock…
        </Button>
        <Button onPress={() => useView.getState().show({ dialog: 'verify' })}>Verify the archive…</Button>
      </div>
      <KeptArchives />
      {picked !== null && (
        <section className="backups-picked" aria-label="From a file">
          <p className="backups-quiet">
            Opened from a file: <span className="ui-selectable">{picked.name}</span>
          </p>
          <BackupList label="The backup of the file" backups={[picked]} onTask={begin} />
        </section>
      )}
      {state.backups.length === 0 ? (
        <p className="backups-quiet">No backup is there yet. The first one holds all of your archive.</p>
      ) : (
        <BackupList label="Backups that are there" backups={state.backups} onTask={begin} />
      )}
      {state.sealed.length > 0 && (
        <ul className="backups-list" aria-label="Encrypted with another passphrase">
          {state.sealed.map(({ name, made }) => (
            <li key={name}>
              <div className="backups-entry">
                <span className="backups-moment">{formatMoment(made, 'minute')}</span>
                <span className="backups-quiet">Encrypted with a passphrase that was not given</span>
              </div>
              <Button
                onPress={() => {
                  setSealed(name)
                }}
              >
                Passphrase…
              </Button>
            </li>
          ))}
        </ul>
      )}
      {sealed !== null && (
        <SealedDialog
          name={sealed}
          onClose={() => {
            setSealed(null)
          }}
          onOpened={(backup) => {
            setSealed(null)
            if (backup !== null) setPicked(backup)
          }}
        />
      )}
      {task?.kind === 'restore' && <RestoreDialog backup={task.backup} onClose={end} />}
      {task?.kind === 'inside' && <InsideDialog backup={task.backup} onClose={end} onDone={onClose} />}
      {task?.kind === 'merge' && <MergeDialog backup={task.backup} onClose={end} onDone={onClose} />}
    </Dialog>
  )
}
