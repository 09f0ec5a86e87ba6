import { app, dialog, type BrowserWindow, type OpenDialogOptions } from 'electron'
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { PickedBackup } from './backup-reader'
import type { BackupStore } from './backup-store'
import { sealedEnding } from './stored-source'
import { withEnding } from './with-ending'

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

/** Asks for a file to hold all of the archive, to be carried elsewhere. */
export async function chooseBackupFile(
  parent: BrowserWindow | null,
  backups: BackupStore,
): Promise<Cancelled | { readonly kind: 'chosen'; readonly at: string; readonly name: string }> {
  const ending = backups.isSealing ? `.zip${sealedEnding}` : '.zip'
  const day = new Date().toISOString().slice(0, 10)
  const options = {
    title: 'Save the whole archive as one file',
    buttonLabel: 'Save',
    defaultPath: join(app.getPath('documents'), `Cuttings archive ${day}${ending}`),
    filters: [{ name: 'Archive of Cuttings', extensions: backups.isSealing ? ['enc'] : ['zip'] }],
  }
  const answer = await (parent === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(parent, options))
  if (answer.canceled || answer.filePath === '') return { kind: 'cancelled' }
  const path = withEnding(answer.filePath, ending, existsSync)
  return { kind: 'chosen', at: backups.writeTo(path), name: basename(path) }
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
    filters: [{ name: 'Backups', extensions: ['zip', 'enc'] }],
  })
  return path === null ? { kind: 'cancelled' } : backups.reader.pick(path)
}

async function ask(parent: BrowserWindow | null, options: OpenDialogOptions): Promise<string | null> {
  const answer = await (parent === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(parent, options))
  return answer.canceled ? null : (answer.filePaths[0] ?? null)
}
