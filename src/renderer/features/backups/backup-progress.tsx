import { useBackups } from '@/renderer/session/backup/use-backups'

/** How far the backup is that is under way. */
export function BackupProgress() {
  const running = useBackups((view) => view.running)
  if (running === null) return null
  const { done, total } = running
  return (
    <div className="backups-progress" role="status">
      <progress aria-label="Backup" {...(total === 0 ? {} : { value: done, max: total })} />
      <span>{total === 0 ? 'Beginning…' : `${String(Math.floor((100 * done) / total))} %`}</span>
    </div>
  )
}
