import { Fragment } from 'react'
import { ShieldAlert, ShieldCheck } from 'lucide-react'
import { useBackups } from '@/renderer/session/backup/use-backups'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { backupSummary } from './backup-summary'
import '@/renderer/ui/pane-line.css'

/** Below the library, always in sight: when the last good backup was made, and where. */
export function BackupLine() {
  const { backups } = useSession()
  const state = useBackups((view) => view.state)
  const running = useBackups((view) => view.running)
  const show = useView((view) => view.show)
  if (backups.place === null || state === null) return null
  const { text, isBad } = backupSummary(state, running !== null)
  return (
    <button
      type="button"
      className="pane-line"
      data-bad={isBad}
      title={`${text} Open backups.`}
      onClick={() => {
        show({ dialog: 'backups' })
      }}
    >
      {isBad ? <ShieldAlert aria-hidden /> : <ShieldCheck aria-hidden />}
      <span>{breakable(text)}</span>
    </button>
  )
}

/** A path breaks between its folders, and not inside of a name. */
const breakable = (text: string) =>
  text.split(/(?<=[/\\])/u).map((piece, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {piece}
    </Fragment>
  ))
