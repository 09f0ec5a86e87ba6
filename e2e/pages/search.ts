import type { Locator, Page } from '@playwright/test'

export class Search {
  constructor(readonly page: Page) {}

  get box(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search the archive' })
  }

  /** What was not understood of the query. */
  get notices(): Locator {
    return this.page.getByRole('search').getByRole('status')
  }

  get list(): Locator {
    return this.page.getByRole('listbox', { name: 'Items found' })
  }

  /** Articles; what stands beside them is `others`. */
  get hits(): Locator {
    return this.list.locator('[data-kind="article"]')
  }

  others(kind: 'quote' | 'comment' | 'note' | 'name'): Locator {
    return this.list.locator(`[data-kind="${kind}"]`)
  }

  /** `name` is the kind and how many there are. */
  kind(name: string | RegExp): Locator {
    return this.page.getByRole('group', { name: 'Kinds' }).getByRole('button', { name, exact: true })
  }

  get narrow(): Locator {
    return this.page.getByRole('button', { name: 'Narrow by source, tag, people …' })
  }

  /** What is offered below the box: `name` is what it is and what it means, or how many items have it. */
  completion(name: string | RegExp): Locator {
    return this.page.getByRole('search').getByRole('listbox').getByRole('option', { name, exact: true })
  }

  /** Chooses an option of the search, or takes it back. */
  async option(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Search options' }).click()
    await this.page.getByRole('checkbox', { name }).click({ force: true })
    await this.page.keyboard.press('Escape')
  }

  /** `name` is the value and its count. */
  facet(group: string, name: string): Locator {
    return this.page
      .getByRole('group', { name: group, exact: true })
      .getByRole('button', { name, exact: true })
  }

  /** `name` is the time and its count. */
  time(name: string): Locator {
    return this.page.getByRole('group', { name: 'Published' }).getByRole('button', { name, exact: true })
  }

  /** A saved search in the library pane, with its counts. */
  saved(name: string | RegExp): Locator {
    return this.page
      .getByRole('region', { name: 'Saved searches' })
      .getByRole('button', { name, exact: true })
  }

  async for(query: string): Promise<void> {
    await this.box.fill(query)
  }
}
