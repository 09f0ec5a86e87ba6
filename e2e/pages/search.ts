import type { Locator, Page } from '@playwright/test'

export class Search {
  constructor(readonly page: Page) {}

  get box(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search the archive' })
  }

  get hits(): Locator {
    return this.page.getByRole('listbox', { name: 'Items found' }).getByRole('option')
  }

  async for(query: string): Promise<void> {
    await this.box.fill(query)
  }
}
