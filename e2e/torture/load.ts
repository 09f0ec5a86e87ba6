import type { Page } from '@playwright/test'
import type { ArchiveRows } from '../support/read-archive'
import { makeHands, type Hands } from './hands'

/** What the window showed as done; `trashing` and `emptying` are told before it is done, since it may be by then. */
export interface Shown {
  readonly kind: 'added' | 'starred' | 'trashing' | 'trashed' | 'emptying' | 'emptied' | 'importing'
  /** Of the article; of an import its name. */
  readonly title: string
}

/**
 * Works in the window as fast as it shows what was done: pastes and saves articles, stars them, moves some to the trash,
 * empties the trash, asks for backups.
 * Each thing is told to the driver once the window shows it. Resolves once it has begun; `ended` does so with the page. A kill
 * before that would hit the test tool and not the app.
 *
 * @param first the number of the first article
 * @param imported the name of an import that has been said yes to, which goes on behind all this; null: none
 */
export async function workInWindow(
  page: Page,
  first: number,
  shown: (what: Shown) => void,
  imported: string | null = null,
): Promise<{ readonly ended: Promise<void> }> {
  await page.exposeBinding('shown', (_source, what: Shown) => {
    shown(what)
  })
  await page.evaluate(makeHands)
  return { ended: page.evaluate(work, [first, imported] as const) }
}

/** Runs in the page, for ever. */
async function work([first, imported]: readonly [number, string | null]): Promise<void> {
  const { hands, shown: tell } = window as unknown as {
    hands: Hands
    shown: (what: Shown) => Promise<void>
  }
  const { until, press, paste, option, button, noDialog, showView } = hands
  const removeAll = async (title: string) => {
    await showView('Trash')
    await until(() => option(title))
    await tell({ kind: 'emptying', title })
    ;(await until(() => button('Empty trash…', 'body'))).click()
    ;(await until(() => button('Empty trash', '[role="alertdialog"]'))).click()
    await until(() => (option(title) === undefined ? noDialog() : null))
    await tell({ kind: 'emptied', title })
    await showView('All items')
  }
  if (imported !== null) {
    // It may be over by now: then there is its report.
    ;(await until(() => button('Go on in the background') ?? button('Done'))).click()
    await tell({ kind: 'importing', title: imported })
    await until(noDialog)
  }
  await showView('All items')
  for (let number = first; ; number += 1) {
    const title = `Harbour report ${String(number)}`
    paste(
      `${title}\n\nThe harbour master said quay ${String(number)} is safe. ${'It was looked at again. '.repeat(number % 40)}`,
    )
    ;(await until(() => button('Save'))).click()
    const row = await until(() => option(title))
    await tell({ kind: 'added', title })
    await until(noDialog)
    row.click()
    document.querySelector<HTMLElement>('[role="listbox"]')?.focus()
    press('s')
    await until(() => option(title)?.querySelector('.library-row-star'))
    await tell({ kind: 'starred', title })
    if (number % 4 === 2) {
      await tell({ kind: 'trashing', title })
      press('Delete')
      await until(() => (option(title) === undefined ? true : null))
      await tell({ kind: 'trashed', title })
    }
    if (number % 8 === 6) await removeAll(title)
    if (number % 3 === 0) press('S', { ctrlKey: true, shiftKey: true })
  }
}

/** The number of the first article that there has not been yet: those removed from the trash stand in history. */
export function nextReport({ history }: ArchiveRows): number {
  const titles = history.flatMap(({ diff }) => diff.items?.added ?? []).map(({ title }) => title)
  const numbers = titles.flatMap((title) => /^Harbour report (\d+)$/u.exec(title)?.[1] ?? [])
  return 1 + Math.max(0, ...numbers.map(Number))
}
