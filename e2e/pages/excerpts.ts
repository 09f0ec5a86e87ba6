import type { Locator, Page } from '@playwright/test'

/** The view of every highlight and quote, and the dialog that exports them. */
export class Excerpts {
  constructor(readonly page: Page) {}

  get list(): Locator {
    return this.page.getByRole('listbox', { name: 'Excerpts' })
  }

  get rows(): Locator {
    return this.list.getByRole('option')
  }

  row(words: string | RegExp): Locator {
    return this.rows.filter({ hasText: words })
  }

  get filters(): Locator {
    return this.page.getByRole('search', { name: 'Filter excerpts' })
  }

  get exportDialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Export' })
  }

  async openExport(): Promise<void> {
    await this.page.getByRole('button', { name: 'Export…' }).click()
  }

  /** Chooses a format; the preview shows that one when this resolves. */
  async format(name: string): Promise<void> {
    // The radio itself is hidden under its label, which a person clicks.
    await this.exportDialog.getByText(name, { exact: true }).click()
    await this.exportDialog
      .getByRole('heading', { name: new RegExp(`(?:Beginning|Words) of the ${name} file`, 'u') })
      .waitFor()
  }
}
