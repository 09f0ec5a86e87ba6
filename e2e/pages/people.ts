import type { Locator, Page } from '@playwright/test'

/** The lists of names, the page of one, and what there is to review. */
export class People {
  constructor(readonly page: Page) {}

  /** An entry of the library pane. */
  entry(name: 'People' | 'Organisations' | 'Places' | 'Other names' | 'Names to review'): Locator {
    return this.page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name, exact: true })
  }

  list(name: string | RegExp = 'People'): Locator {
    return this.page.getByRole('main').getByRole('listbox', { name })
  }

  row(name: string | RegExp): Locator {
    return this.page.getByRole('main').getByRole('option', { name })
  }

  get heading(): Locator {
    return this.page.getByRole('main').getByRole('heading', { level: 1 })
  }

  dialog(name: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name })
  }

  /** What is asked, with its numbers, before something is done to a name in the whole archive. */
  asked(title: string | RegExp): Locator {
    return this.page.getByRole('alertdialog', { name: title })
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('main').getByRole('button', { name })
  }

  get sort(): Locator {
    return this.button('Sort names')
  }

  /** An entry of the open `sort`. */
  order(name: 'Most mentioned' | 'Most quoted' | 'Seen last' | 'Name'): Locator {
    return this.page.getByRole('listbox', { name: 'Sort names' }).getByRole('option', { name, exact: true })
  }

  /** What the head of the view says of it. */
  get status(): Locator {
    return this.page.getByRole('main').getByRole('status')
  }

  get reviewList(): Locator {
    return this.list('Names that are likely the same')
  }

  get suggestions(): Locator {
    return this.reviewList.getByRole('option')
  }

  suggestion(names: RegExp): Locator {
    return this.reviewList.getByRole('option', { name: names })
  }

  async tab(name: 'Mentions' | 'Said' | 'Timeline' | 'Named together' | 'Names and notes'): Promise<void> {
    await this.page.getByRole('tab', { name: new RegExp(`^${name}`, 'u') }).click()
  }

  /** From the list to the page of a name. */
  async open(name: string): Promise<void> {
    await this.row(new RegExp(`^${name}`, 'u'))
      .getByText(name, { exact: true })
      .click()
    await this.page.getByRole('heading', { name, level: 1 }).waitFor()
  }
}
