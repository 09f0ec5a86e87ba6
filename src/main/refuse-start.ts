import { app, shell } from 'electron'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { backupFolder } from './backup/backup-folder'
import type { DataLayout } from './data/data-layout'
import type { CalmPage } from './calm/calm-page'
import { openCalmWindow } from './calm/open-calm-window'

/**
 * Before the engine is ready: shows why the archive is not opened, and nothing else. The engine writes into its own
 * folder as soon as it is ready, so it gets one that is thrown away.
 */
export function refuseStart(page: CalmPage, layout: DataLayout): void {
  const throwAway = mkdtempSync(join(tmpdir(), 'cuttings-refused-'))
  app.setPath('userData', throwAway)
  app.setPath('sessionData', throwAway)
  app.on('window-all-closed', () => {
    app.quit()
  })
  process.once('exit', () => {
    rmSync(throwAway, { recursive: true, force: true })
  })
  void app.whenReady().then(() => {
    openCalmWindow(page, (action) => {
      if (action === 'show-data-folder') void shell.openPath(layout.folder)
      else if (action === 'show-backups') void shell.openPath(backupFolder(layout.backupSettings))
      else if (action === 'quit') app.quit()
      else if (action === 'try-again') {
        app.relaunch()
        app.quit()
      }
    })
  })
}
