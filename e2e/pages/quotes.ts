import type { Locator, Page } from '@playwright/test'

/** The quote bank and its report. */
export class Quotes {
  constructor(readonly page: Page) {}

  get entry(): Locator {
    return this.page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Quote bank' })
  }

  get list(): Locator {
    return this.page.getByRole('listbox', { name: 'Quotes' })
  }

  row(words: string | RegExp): Locator {
    return this.list.getByRole('option').filter({ hasText: words })
  }

  field(name: string): Locator {
    return this.page.getByRole('search', { name: 'Filter quotes' }).getByLabel(name, { exact: true })
  }

  async showAs(mode: 'Reading list' | 'Table' | 'Report'): Promise<void> {
    await this.page.getByRole('button', { name: 'Show as' }).click()
    await this.page.getByRole('option', { name: mode }).click()
  }
}
