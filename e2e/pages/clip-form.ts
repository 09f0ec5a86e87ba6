import { expect, type Locator, type Page } from '@playwright/test'

/** The form that shows what was understood before anything is saved. */
export class ClipForm {
  readonly dialog: Locator

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: /^(Add to the archive|This cannot be added)$/u })
  }

  field(name: 'Title' | 'Source' | 'Authors' | 'Date' | 'Address (URL)' | 'Tags'): Locator {
    return this.dialog.getByRole(name === 'Tags' ? 'combobox' : 'textbox', { name })
  }

  /** What it says where the thing cannot be added. */
  get problem(): Locator {
    return this.dialog.getByRole('alert')
  }

  /** The title has the focus a moment after it is there, and keys go nowhere before. */
  async saveByKey(): Promise<void> {
    await expect(this.field('Title')).toBeFocused()
    await this.page.keyboard.press('Control+Enter')
    await expect(this.dialog).toBeHidden()
  }

  async save(): Promise<void> {
    await this.dialog.getByRole('button', { name: /^(Save|Keep both)$/u }).click()
    await expect(this.dialog).toBeHidden()
  }
}
