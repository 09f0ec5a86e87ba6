import { expect, type Locator, type Page } from '@playwright/test'
import { ClipForm } from './clip-form'

/** The library pane and the list of items. */
export class Library {
  constructor(readonly page: Page) {}

  get list(): Locator {
    return this.page.getByRole('region', { name: 'Items' }).getByRole('listbox')
  }

  item(title: string | RegExp): Locator {
    return this.list.getByRole('option', { name: title })
  }

  view(name: 'All items' | 'Inbox' | 'Starred' | 'Excerpts' | 'Trash'): Locator {
    return this.page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('button', { name: new RegExp(`^${name}`, 'u') })
  }

  get tags(): Locator {
    return this.page.getByRole('treegrid', { name: 'Tags' })
  }

  get collections(): Locator {
    return this.page.getByRole('treegrid', { name: 'Collections' })
  }

  get notices(): Locator {
    return this.page.getByRole('region', { name: 'Notices' })
  }

  /** Resolves once the archive is open and the window can be used. */
  async ready(): Promise<void> {
    await this.view('All items').waitFor()
  }

  /** Removes for good what is in the trash. */
  async emptyTrash(): Promise<void> {
    await this.view('Trash').click()
    await this.page.getByRole('button', { name: 'Empty trash' }).click()
    await this.page.getByRole('alertdialog').getByRole('button', { name: 'Empty trash' }).click()
    await this.notices.getByText(/^Removed .* from the trash/u).waitFor()
  }

  async addSample(): Promise<void> {
    await this.page.getByRole('button', { name: 'Add the sample article' }).click()
    await new ClipForm(this.page).save()
  }

  /** Resolves once no notice is there. Each leaves by itself after a while, so that one may be gone before it is closed. */
  async closeNotices(): Promise<void> {
    const close = this.notices.getByRole('button', { name: 'Close notice' })
    await expect(async () => {
      for (const button of await close.all()) await button.click({ timeout: 2000 })
      await expect(close).toHaveCount(0)
    }).toPass()
  }
}
