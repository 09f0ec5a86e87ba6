import type { ListedBackup } from '@/contract/backup-state'
import { Button } from '@/renderer/ui/button'
import { formatCount } from '@/renderer/ui/format-count'
import { formatMoment } from '@/renderer/ui/format-moment'
import { formatBytes } from './format-bytes'

interface BackupListProps {
  readonly backups: readonly ListedBackup[]
  readonly onRestore: (backup: ListedBackup) => void
}

/** The backups that are there, newest first. */
export function BackupList({ backups, onRestore }: BackupListProps) {
  if (backups.length === 0)
    return <p className="backups-quiet">No backup is there yet. The first one holds all of your archive.</p>
  return (
    // A stop for the tab key, so that the arrow keys scroll the list.
    <ul className="backups-list" tabIndex={0} aria-label="Backups that are there">
      {backups.map((backup) => (
        <li key={backup.name}>
          <div className="backups-entry">
            <span className="backups-moment">{formatMoment(backup.made, 'minute')}</span>
            <span className="backups-quiet">
              {formatCount(backup.items)} {backup.items === 1 ? 'item' : 'items'} ·{' '}
              {backup.kind === 'full' ? 'all of it' : 'what was new'}, {formatBytes(backup.bytes)}
            </span>
            {backup.missing.length > 0 && (
              <span className="backups-trouble">
                Cannot be used alone: {backup.missing.join(', ')} is not beside it.
              </span>
            )}
          </div>
          <Button
            aria-label={`Restore the archive of ${formatMoment(backup.made, 'minute')}`}
            isDisabled={backup.missing.length > 0}
            onPress={() => {
              onRestore(backup)
            }}
          >
            Restore…
          </Button>
        </li>
      ))}
    </ul>
  )
}
