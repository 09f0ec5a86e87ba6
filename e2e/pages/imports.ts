import { expect, type Locator, type Page } from '@playwright/test'
import { dropFile } from '../support/drop-file'

/** Exports of other tools on their way in: review, progress, report, and what could not be read. */
export class Imports {
  readonly review: Locator
  readonly progress: Locator
  readonly report: Locator
  readonly unread: Locator

  constructor(readonly page: Page) {
    this.review = page.getByRole('dialog', { name: /^Import from .+$/u })
    this.progress = page.getByRole('dialog', { name: /^(Importing from|The import from .* is paused)/u })
    this.report = page.getByRole('dialog', { name: /^Import from .*: .* added$/u })
    this.unread = page.getByRole('dialog', { name: 'Could not read' })
  }

  /** Drops an export on the window, and says yes to it as it is. */
  async run(name: string, content: string): Promise<void> {
    await dropFile(this.page, name, content)
    await this.start()
  }

  /** The button of the review that brings it in. */
  get yes(): Locator {
    return this.review.getByRole('button', { name: /^Import (?:it|all|\d)/u })
  }

  async start(): Promise<void> {
    await this.yes.click()
  }

  /** What a person chooses in the review. */
  select(label: string): Locator {
    return this.review.getByRole('button', { name: label })
  }

  /** Chooses the last of these, going down to it one by one. The field has the focus. */
  async chooseByKey(label: string, options: readonly string[]): Promise<void> {
    await expect(this.select(label)).toBeFocused()
    await this.page.keyboard.press('Enter')
    const list = this.page.getByRole('listbox', { name: label })
    await expect(list.getByRole('option', { selected: true })).toBeFocused()
    for (const name of options) {
      await this.page.keyboard.press('ArrowDown')
      await expect(list.getByRole('option', { name })).toBeFocused()
    }
    await this.page.keyboard.press('Enter')
    await expect(this.select(label)).toContainText(options.at(-1) ?? '')
    await expect(list).toBeHidden()
  }

  /** Until some rows are in. Looks often, since a fast machine is soon done with all. */
  async underWay(): Promise<void> {
    await this.page.waitForFunction(
      () =>
        [...document.querySelectorAll('[role=dialog] [role=status]')].some((status) =>
          /^[1-9][\d,]* of /u.test(status.textContent),
        ),
      null,
      { polling: 10, timeout: 60_000 },
    )
  }

  /** The line below the library that leads to the import. */
  line(words: RegExp): Locator {
    return this.page.getByRole('button', { name: words })
  }

  row(words: RegExp): Locator {
    return this.report.getByRole('row', { name: words })
  }

  async openUnread(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('button', { name: /^Could not read/u })
      .click()
  }
}
