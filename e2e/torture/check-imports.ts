import { expect, type Page } from '@playwright/test'
import type { ArchiveRows } from '../support/read-archive'
import type { Shown } from './load'
import { titlesNamed } from './pocket-rows'

/** Resolves once no import is under way any more. Asks in the window, for a minute. */
export async function importsAreOver(page: Page): Promise<void> {
  const running = await page.evaluate(async () => {
    const opening = indexedDB.open('cuttings')
    const db = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => {
        resolve(opening.result)
      }
    })
    for (const until = Date.now() + 60_000; ;) {
      const asked = db.transaction('imports').objectStore('imports').getAll()
      const jobs = await new Promise<{ state: string }[]>((resolve) => {
        asked.onsuccess = () => {
          resolve(asked.result as { state: string }[])
        }
      })
      const left = jobs.filter(({ state }) => state === 'running').length
      if (left === 0 || Date.now() > until) {
        db.close()
        return left
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  })
  expect(running, 'imports that are still under way').toBe(0)
}

/** Each import that was shown as begun has all of its rows, each once; any other has them too, or none. */
export function checkImports(rows: ArchiveRows, journal: readonly Shown[], count: number): void {
  const shown = new Set(journal.flatMap(({ kind, title }) => (kind === 'importing' ? [title] : [])))
  const there = rows.items.flatMap(({ title }) => /^Harbour wire \d+/u.exec(title)?.[0] ?? [])
  const wrong = [...new Set([...shown, ...there])].filter((name) => {
    const titles = titlesNamed(rows, name)
    return titles.length !== count || new Set(titles).size !== count
  })
  expect(wrong, 'imports that are not whole').toEqual([])
}
