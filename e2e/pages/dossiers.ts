import type { Locator, Page } from '@playwright/test'

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
}
