import { expect, type Locator, type Page } from '@playwright/test'
import type { LaunchedApp } from '../support/launch-app'

/** The window in which a person goes to pages by hand: its bar, and the page below it. */
export class CaptureWindow {
  private constructor(
    private readonly cuttings: LaunchedApp,
    readonly bar: Page,
  ) {}

  /** By keyboard alone. */
  static async open(cuttings: LaunchedApp): Promise<CaptureWindow> {
    await cuttings.page.keyboard.press('Control+Shift+L')
    await expect.poll(() => cuttings.app.windows().some(isBar)).toBe(true)
    const bar = cuttings.app.windows().find(isBar)
    if (bar === undefined) throw new Error('no capture window')
    return new CaptureWindow(cuttings, bar)
  }

  get address(): Locator {
    return this.bar.getByRole('textbox', { name: 'Address' })
  }

  get message(): Locator {
    return this.bar.getByRole('status')
  }

  get question(): Locator {
    return this.bar.getByRole('alertdialog')
  }

  button(name: string): Locator {
    return this.bar.getByRole('button', { name })
  }

  async go(url: string): Promise<void> {
    await this.address.fill(url)
    await this.address.press('Enter')
  }

  /** Of all pages, as main knows them: the test tool loses sight of one that could not be loaded. */
  titles(): Promise<string[]> {
    return this.cuttings.app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => contents.getTitle()),
    )
  }

  /** A key as the engine hears it: those of the test tool do not come by the engine's own way of keys. */
  async pressInPage(url: string, keyCode: string, modifier: 'control' | 'alt'): Promise<void> {
    await this.cuttings.app.evaluate(
      ({ webContents }, key) => {
        const shown = webContents.getAllWebContents().find((contents) => contents.getURL() === key.url)
        shown?.sendInputEvent({ type: 'keyDown', keyCode: key.keyCode, modifiers: [key.modifier] })
      },
      { url, keyCode, modifier },
    )
  }

  /** The page that is shown, once it is at this address. */
  async shown(url: string): Promise<Page> {
    const find = () => this.cuttings.app.windows().find((page) => page.url() === url)
    await expect.poll(() => find() !== undefined, { timeout: 30_000 }).toBe(true)
    const page = find()
    if (page === undefined) throw new Error(`not at ${url}`)
    return page
  }
}

const isBar = (page: Page): boolean => page.url().startsWith('app://capture-bar/')
