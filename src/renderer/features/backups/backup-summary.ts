import type { BackupState } from '@/contract/backup-state'
import { formatMoment } from '@/renderer/ui/format-moment'

/** One line on how safe the archive is. `isBad`: it should be seen. */
export function backupSummary(
  { backups, trouble, where, newest }: Pick<BackupState, 'backups' | 'trouble' | 'where' | 'newest'>,
  isRunning: boolean,
): { readonly text: string; readonly isBad: boolean } {
  if (isRunning) return { text: 'Backing up…', isBad: false }
  const last = newest === null ? undefined : backups.find(({ missing }) => missing.length === 0)
  const when =
    last === undefined ? 'There is no backup yet' : `Last backup ${formatMoment(last.made, 'minute')}`
  if (trouble !== '') return { text: `The newest backup failed. ${when}.`, isBad: true }
  return { text: last === undefined ? `${when}.` : `${when}, in ${where}.`, isBad: false }
}
