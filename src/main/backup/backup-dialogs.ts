import { dialog, type BrowserWindow, type OpenDialogOptions } from 'electron'
import { join } from 'node:path'
import type { BackupStore, PickedBackup } from './backup-store'

type Cancelled = { readonly kind: 'cancelled' }

/** Asks where backups are to be kept from now on. */
export async function chooseBackupFolder(
  parent: BrowserWindow | null,
  backups: BackupStore,
): Promise<Cancelled | Awaited<ReturnType<BackupStore['moveTo']>>> {
  const path = await ask(parent, {
    title: 'Keep backups in this folder',
    buttonLabel: 'Keep backups here',
    defaultPath: backups.folder,
    properties: ['openDirectory', 'createDirectory'],
  })
  return path === null ? { kind: 'cancelled' } : backups.moveTo(path)
}

/** Asks for a backup from anywhere. */
export async function pickBackup(
  parent: BrowserWindow | null,
  backups: BackupStore,
): Promise<Cancelled | PickedBackup> {
  const path = await ask(parent, {
    title: 'Choose a backup',
    defaultPath: join(backups.folder, ''),
    properties: ['openFile'],
    filters: [{ name: 'Backups', extensions: ['zip'] }],
  })
  return path === null ? { kind: 'cancelled' } : backups.pick(path)
}

async function ask(parent: BrowserWindow | null, options: OpenDialogOptions): Promise<string | null> {
  const answer = await (parent === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(parent, options))
  return answer.canceled ? null : (answer.filePaths[0] ?? null)
}
