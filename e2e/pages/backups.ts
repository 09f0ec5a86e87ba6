import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { LaunchedApp } from '../support/launch-app'

/** The line below the library, and the dialog behind it. */
export class Backups {
  readonly dialog: Locator

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Backups' })
  }

  get line(): Locator {
    return this.page.getByRole('button', {
      name: /Last backup|There is no backup yet|The newest backup failed/u,
    })
  }

  get list(): Locator {
    return this.dialog.getByRole('list', { name: 'Backups that are there' }).getByRole('listitem')
  }

  /** The row of a backup that was opened from a file. */
  get picked(): Locator {
    return this.dialog.getByRole('list', { name: 'The backup of the file' }).getByRole('listitem')
  }

  /** The button of a row's menu. */
  moreOf(row: Locator): Locator {
    return row.getByRole('button', { name: /^More to do with/u })
  }

  async open(): Promise<void> {
    await this.line.click()
    await this.dialog.waitFor()
  }
}

/** Where the app under test keeps backups by itself. */
export const backupFolder = ({ dataFolder }: Pick<LaunchedApp, 'dataFolder'>): string =>
  join(dirname(dataFolder), 'Documents', 'Cuttings', 'Backups')

/** The names in there, oldest first. */
export function backupNames(cuttings: Pick<LaunchedApp, 'dataFolder'>): string[] {
  return readdirSync(backupFolder(cuttings)).sort()
}
