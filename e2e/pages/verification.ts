import type { Locator, Page } from '@playwright/test'

/** The dialog that verifies the archive. */
export class Verification {
  readonly dialog: Locator

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Verify the archive' })
  }

  get found(): Locator {
    return this.dialog.getByRole('list', { name: 'What was found' }).getByRole('listitem')
  }

  /** By keyboard alone, from anywhere in the window. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+P')
    await this.page.getByRole('combobox', { name: 'Find a command' }).fill('verify the arch')
    await this.page.keyboard.press('Enter')
    await this.dialog.waitFor()
  }

  async press(name: string): Promise<void> {
    await this.dialog.getByRole('button', { name }).click()
  }
}
