import type { BackupReply, BackupRequest } from '@/contract/backup-messages'
import { itemInBackup, itemsInBackup } from '@/core/backup/inside-backup'
import type { OpenBackupFile } from '@/core/backup/backup-source'
import { openBackup } from '@/core/backup/open-backup'
import { schemaVersion } from '@/store/archive-database'
import { webCodec } from '@/store/backup/web-codec'

type Progress = (done: number, total: number) => void

/** The items of a backup. */
export async function listInside(
  { name }: Extract<BackupRequest, { kind: 'list-inside' }>,
  openFile: OpenBackupFile,
  progress: Progress,
): Promise<BackupReply> {
  const backup = await openBackup(name, openFile, webCodec(), schemaVersion)
  return backup.kind === 'refused' ? backup : itemsInBackup(backup, progress)
}

/** One item of a backup, with its texts, originals and marks. */
export async function lookInside(
  { name, itemId }: Extract<BackupRequest, { kind: 'look-inside' }>,
  openFile: OpenBackupFile,
  progress: Progress,
): Promise<BackupReply> {
  const backup = await openBackup(name, openFile, webCodec(), schemaVersion)
  return backup.kind === 'refused' ? backup : itemInBackup(backup, itemId, progress)
}
