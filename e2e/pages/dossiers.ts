import { expect, type Locator, type Page } from '@playwright/test'

/** The Dossiers view: the list, and the open dossier with its entries. */
export class Dossiers {
  constructor(readonly page: Page) {}

  get list(): Locator {
    return this.page.getByRole('listbox', { name: 'Dossiers' })
  }

  get sheet(): Locator {
    return this.page.getByRole('region', { name: 'Dossier', exact: true })
  }

  get title(): Locator {
    return this.page.getByRole('textbox', { name: 'Title of the dossier' })
  }

  get entries(): Locator {
    return this.page.getByRole('listbox', { name: 'Entries of the dossier' }).getByRole('option')
  }

  entry(words: string | RegExp): Locator {
    return this.entries.filter({ hasText: words })
  }

  grip(entry: Locator): Locator {
    return entry.locator('[data-part="grip"]')
  }

  /** Chooses a note or a dossier to add; the dialog stays where `isAdded` is false. */
  async add(name: string, isAdded = true): Promise<void> {
    await this.sheet.getByRole('button', { name: 'Add notes or dossiers' }).click()
    const dialog = this.page.getByRole('dialog', { name: 'Add notes or dossiers' })
    await dialog.getByRole('option', { name }).click()
    if (!isAdded) return
    await expect(dialog.getByRole('option', { name })).toHaveAttribute('aria-selected', 'true')
    await this.page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  }
}
