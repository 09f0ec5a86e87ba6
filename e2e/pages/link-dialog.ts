import { expect, type Locator, type Page } from '@playwright/test'

/** Where a link is written, and followed on its way into the clip form. */
export class LinkDialog {
  readonly dialog: Locator
  /** Asks before anything of one's own network is captured. */
  readonly question: Locator

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: /^Clip from a link/u })
    this.question = page.getByRole('alertdialog', { name: 'Capture from your own network?' })
  }

  get address(): Locator {
    return this.dialog.getByRole('textbox', { name: 'Address of the page' })
  }

  button(name: string): Locator {
    return this.dialog.getByRole('button', { name, exact: true })
  }

  /** By keyboard alone: the command, the address, Enter. */
  async begin(url: string): Promise<void> {
    await this.page.keyboard.press('Control+l')
    await this.address.fill(url)
    await this.address.press('Enter')
  }

  async capture(url: string): Promise<void> {
    await this.begin(url)
    await this.done()
  }

  /** Resolves once the page is in the clip form. It is loaded, gone through and kept, within the app's own limits. */
  async done(): Promise<void> {
    await expect(this.page.getByRole('dialog', { name: 'Add to the archive' })).toBeVisible({
      timeout: 45_000,
    })
    await expect(this.dialog).toBeHidden()
  }
}
