import { Ellipsis } from 'lucide-react'
import type { ListedBackup } from '@/contract/backup-state'
import { Button } from '@/renderer/ui/button'
import { formatCount } from '@/renderer/ui/format-count'
import { formatMoment } from '@/renderer/ui/format-moment'
import { MenuButton } from '@/renderer/ui/menu-button'
import { formatBytes } from '@/core/room/format-bytes'

/** What can be done with a backup. */
export type BackupTask = 'restore' | 'merge' | 'inside'

interface BackupListProps {
  readonly label: string
  readonly backups: readonly ListedBackup[]
  readonly onTask: (task: BackupTask, backup: ListedBackup) => void
}

/** Some backups, newest first. */
export function BackupList({ label, backups, onTask }: BackupListProps) {
  return (
    // A stop for the tab key, so that the arrow keys scroll the list.
    <ul className="backups-list" tabIndex={0} aria-label={label}>
      {backups.map((backup) => (
        <BackupRow
          key={backup.name}
          backup={backup}
          onTask={(task) => {
            onTask(task, backup)
          }}
        />
      ))}
    </ul>
  )
}

interface BackupRowProps {
  readonly backup: ListedBackup
  readonly onTask: (task: BackupTask) => void
}

function BackupRow({ backup, onTask }: BackupRowProps) {
  const moment = formatMoment(backup.made, 'minute')
  const isWhole = backup.missing.length === 0
  return (
    <li>
      <div className="backups-entry">
        <span className="backups-moment">{moment}</span>
        <span className="backups-quiet">
          {formatCount(backup.items)} {backup.items === 1 ? 'item' : 'items'} ·{' '}
          {backup.kind === 'full' ? 'all of it' : 'what was new'}, {formatBytes(backup.bytes)}
        </span>
        {!isWhole && (
          <span className="backups-trouble">
            Cannot be used alone: {backup.missing.join(', ')} is not beside it.
          </span>
        )}
      </div>
      <span className="backups-row-acts">
        <Button
          aria-label={`Restore the archive of ${moment}`}
          isDisabled={!isWhole}
          onPress={() => {
            onTask('restore')
          }}
        >
          Restore…
        </Button>
        <MenuButton
          label={`More to do with the backup of ${moment}`}
          icon={<Ellipsis />}
          isDisabled={!isWhole}
          entries={[
            {
              id: 'inside',
              label: 'Look inside…',
              run: () => {
                onTask('inside')
              },
            },
            {
              id: 'merge',
              label: 'Merge into this archive…',
              run: () => {
                onTask('merge')
              },
            },
          ]}
        />
      </span>
    </li>
  )
}
