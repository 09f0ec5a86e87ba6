import type { BackupState } from '@/contract/backup-state'
import { formatMoment } from '@/renderer/ui/format-moment'

/** One line on how safe the archive is. `isBad`: it should be seen. */
export function backupSummary(
  { trouble, where, last }: Pick<BackupState, 'trouble' | 'where' | 'last'>,
  isRunning: boolean,
): { readonly text: string; readonly isBad: boolean } {
  if (isRunning) return { text: 'Backing up…', isBad: false }
  const when = last === null ? 'There is no backup yet' : `Last backup ${formatMoment(last, 'minute')}`
  if (trouble !== '') return { text: `The newest backup failed. ${when}.`, isBad: true }
  return { text: last === null ? `${when}.` : `${when}, in ${where}.`, isBad: false }
}
