import { expect, type Locator, type Page } from '@playwright/test'

/** The Notes view: the list, the open note and the panel beside it. */
export class Notes {
  constructor(readonly page: Page) {}

  get list(): Locator {
    return this.page.getByRole('listbox', { name: 'Notes' })
  }

  get title(): Locator {
    return this.page.getByRole('textbox', { name: 'Title of the note' })
  }

  get text(): Locator {
    return this.page.getByRole('textbox', { name: 'Note', exact: true })
  }

  get toolbar(): Locator {
    return this.page.getByRole('toolbar', { name: 'Text' })
  }

  get panel(): Locator {
    return this.page.getByRole('region', { name: 'Note panel' })
  }

  /** The note that stands beside another view. */
  get beside(): Locator {
    return this.page.getByRole('region', { name: 'Note beside' })
  }

  /** Where what is held over the note would go. */
  get dropLine(): Locator {
    return this.text.locator('.note-drop-line')
  }

  /** The excerpts that stand in the note. */
  get excerpts(): Locator {
    return this.text.locator('figure')
  }

  /** What fits to `/quote` or `[[`. */
  get suggestions(): Locator {
    return this.page.getByRole('listbox', { name: /^(?:Excerpts|References)$/u }).getByRole('option')
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Notes' }).click()
  }

  /** A new note by key; its title can be typed when this resolves. */
  async create(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+N')
    await expect(this.title).toHaveValue('')
    await expect(this.title).toBeFocused()
  }

  /** What was typed is on the disk when this resolves. */
  async saved(): Promise<void> {
    await expect(this.page.locator('[data-kept]:not([data-kept=saved])')).toHaveCount(0)
    await this.page.getByText('Saved', { exact: true }).waitFor()
  }

  async tab(name: 'Excerpts' | 'Outline' | 'Links'): Promise<void> {
    await this.panel.getByRole('tab', { name }).click()
  }
}
