import { app } from 'electron'
import { join } from 'node:path'
import { readBackupSettings } from './backup-settings'

/**
 * Where backups are kept that nobody chose a place for: beside a person's own documents, where what cleans up after
 * applications does not look. Systems without a folder for documents give the home folder itself.
 */
export function usualBackupFolder(): string {
  const home = app.getPath('home')
  const documents = app.getPath('documents')
  return join(documents === home ? join(home, 'Documents') : documents, 'Cuttings', 'Backups')
}

/** Where backups are kept. */
export const backupFolder = (settingsFile: string): string =>
  readBackupSettings(settingsFile).folder ?? usualBackupFolder()
