import type { Page } from '@playwright/test'

/** What the window showed as done. */
export interface Shown {
  readonly kind: 'added' | 'starred' | 'trashed'
  readonly title: string
}

/**
 * Works in the window as fast as it shows what was done: pastes and saves articles, stars them, moves some to the trash, asks
 * for backups.
 * Each thing is told to the driver once the window shows it. Resolves once it has begun; `ended` does so with the page. A kill
 * before that would hit the test tool and not the app.
 *
 * @param first the number of the first article
 */
export async function workInWindow(
  page: Page,
  first: number,
  shown: (what: Shown) => void,
): Promise<{ readonly ended: Promise<void> }> {
  await page.exposeBinding('shown', (_source, what: Shown) => {
    shown(what)
  })
  const working = page.evaluate(async (from) => {
    const tell = (window as unknown as { shown: (what: object) => Promise<void> }).shown
    const until = async <T>(find: () => T | null | undefined): Promise<T> => {
      for (;;) {
        const found = find()
        if (found !== null && found !== undefined) return found
        await new Promise((resolve) => requestAnimationFrame(resolve))
      }
    }
    const press = (key: string, more: KeyboardEventInit = {}) =>
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
      )
    const options = () => [...document.querySelectorAll<HTMLElement>('[role="listbox"] [role="option"]')]
    const option = (title: string) => options().find((row) => row.textContent.includes(title))
    const buttonNamed = (name: string) =>
      [...document.querySelectorAll<HTMLButtonElement>('[role="dialog"] button')].find(
        (button) => button.textContent.trim() === name && !button.disabled,
      )
    for (let number = from; ; number += 1) {
      const title = `Harbour report ${String(number)}`
      const clipboardData = new DataTransfer()
      clipboardData.setData(
        'text/plain',
        `${title}\n\nThe harbour master said quay ${String(number)} is safe. ${'It was looked at again. '.repeat(number % 40)}`,
      )
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
      ;(await until(() => buttonNamed('Save'))).click()
      const row = await until(() => option(title))
      await tell({ kind: 'added', title })
      await until(() => (document.querySelector('[role="dialog"]') === null ? true : null))
      row.click()
      document.querySelector<HTMLElement>('[role="listbox"]')?.focus()
      press('s')
      await until(() => option(title)?.querySelector('.library-row-star'))
      await tell({ kind: 'starred', title })
      if (number % 4 === 2) {
        press('Delete')
        await until(() => (option(title) === undefined ? true : null))
        await tell({ kind: 'trashed', title })
      }
      if (number % 3 === 0) press('S', { ctrlKey: true, shiftKey: true })
    }
  }, first)
  return { ended: working }
}
