import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { ClipForm } from './pages/clip-form'
import { Dossiers } from './pages/dossiers'
import { Excerpts } from './pages/excerpts'
import { Library } from './pages/library'
import { Quotes } from './pages/quotes'
import { answerSaveDialog } from './support/answer-save-dialog'
import { expect, test, type LaunchedApp } from './support/launch-app'
import { paste } from './support/paste'

const article = `title: A wall for the harbour
date: 2021-03-04
source: The Hill Post

“The wall will hold for a hundred years,” Mayor Mina Osei said. “We paid for it twice,” Ben Carter said.`

/** One article in the archive, in a dossier "Harbour". */
async function filed(page: Page, cuttings: LaunchedApp): Promise<Library> {
  const library = new Library(page)
  await library.ready()
  await paste(cuttings, article)
  await new ClipForm(page).save()
  await page.getByRole('option', { name: /A wall for the harbour/u }).click()
  await page.keyboard.press('w')
  const send = page.getByRole('dialog', { name: 'Send 1 article to a note or dossier' })
  await send.getByRole('combobox').fill('Harbour')
  await send.getByRole('button', { name: 'New dossier “Harbour”' }).click()
  await expect(library.notices.getByText('1 article went to “Harbour”.')).toBeVisible()
  return library
}

/** Sends quotes of the quote bank to the dossier. */
async function sendQuotes(page: Page, quoted: readonly string[]): Promise<void> {
  const quotes = new Quotes(page)
  await quotes.entry.click()
  for (const words of quoted) {
    await quotes.row(words).getByText(words).click()
    await page.keyboard.press('w')
    await page.getByRole('dialog').getByRole('option', { name: 'Harbour (dossier)' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
}

test('entries are put in order by keys and by dragging, taken out, and all of it is undone', async ({
  cuttings,
}) => {
  const { page } = cuttings
  await filed(page, cuttings)
  // The same excerpt can stand in a dossier twice.
  await sendQuotes(page, ['hundred years', 'hundred years'])
  const dossiers = await openHarbour(page)
  await expect(dossiers.entries).toHaveText([/^A wall/u, /hundred years/u, /hundred years/u])
  await dossiers.sheet.getByRole('button', { name: 'Heading' }).click()
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Heading' })).toBeFocused()
  await page.keyboard.type('What was said')
  await page.keyboard.press('Enter')
  await expect(dossiers.entries).toHaveCount(4)

  await dossiers.entry('What was said').click()
  // The second step does not wait for the first one to be on the screen.
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Alt+ArrowUp')
  const order = [/^A wall/u, 'What was said', /hundred years/u, /hundred years/u]
  await expect(dossiers.entries).toHaveText(order)
  await dossiers
    .grip(dossiers.entries.nth(2))
    .dragTo(dossiers.entries.first(), { targetPosition: { x: 40, y: 2 } })
  await expect(dossiers.entries).toHaveText([/hundred years/u, /^A wall/u, 'What was said', /hundred years/u])
  await page.keyboard.press('Control+z')
  await expect(dossiers.entries).toHaveText(order)
  await dossiers.entries.nth(3).click()
  await page.keyboard.press('Delete')
  await expect(dossiers.entries).toHaveCount(3)
  // The keyboard goes on beside what was taken out; a heading is nested and raised with what is below it.
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Alt+Shift+ArrowRight')
  const heading = dossiers.entry('What was said').locator('[data-depth]')
  await expect(heading).toHaveAttribute('data-depth', '1')
  await page.keyboard.press('Alt+Shift+ArrowLeft')
  await expect(heading).toHaveAttribute('data-depth', '0')
  await expect(dossiers.entries).toHaveText([/^A wall/u, 'What was said', /hundred years/u])
})

test('a dossier is there after a restart, and goes out as a document', async ({ cuttings }) => {
  await filed(cuttings.page, cuttings)
  await sendQuotes(cuttings.page, ['hundred years'])
  const page = await cuttings.relaunch()
  const library = new Library(page)
  await library.ready()
  const dossiers = await openHarbour(page)
  await expect(dossiers.entries).toHaveText([/^A wall/u, /hundred years/u])
  const path = await answerSaveDialog(cuttings, 'harbour.md')
  await page.keyboard.press('Control+e')
  const excerpts = new Excerpts(page)
  await expect(excerpts.exportDialog.getByRole('radio', { name: 'The open dossier' })).toBeChecked()
  await excerpts.exportDialog.getByRole('button', { name: 'Save…' }).click()
  await expect(library.notices.getByText(/harbour\.md/u)).toBeVisible()
  const saved = readFileSync(path, 'utf8')
  expect(saved).toContain('# Harbour')
  expect(saved).toMatch(/“A wall for the harbour”[^]*> .*hundred years/u)
})

async function openHarbour(page: Page): Promise<Dossiers> {
  const dossiers = new Dossiers(page)
  await page.keyboard.press('Control+6')
  await dossiers.list.getByRole('option', { name: 'Harbour' }).click()
  return dossiers
}

test('a dossier stands in another one and goes out with it, but not in itself', async ({ cuttings }) => {
  const { page } = cuttings
  const library = await filed(page, cuttings)
  await page.keyboard.press('Control+6')
  const dossiers = new Dossiers(page)
  await page.getByRole('button', { name: 'New dossier' }).first().click()
  await expect(dossiers.title).toBeFocused()
  await page.keyboard.type('Coast')
  await page.keyboard.press('Enter')
  await dossiers.add('Harbour (dossier)')
  await expect(dossiers.entries).toHaveText([/^Harbour/u])
  await dossiers.entries.first().dblclick()
  await expect(dossiers.title).toHaveValue('Harbour')
  await dossiers.add('Coast (dossier)', false)
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(
    '“Coast” has this dossier in it already',
  )
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(dossiers.title).toHaveValue('Coast')
  const path = await answerSaveDialog(cuttings, 'coast.md')
  await page.keyboard.press('Control+e')
  await new Excerpts(page).exportDialog.getByRole('button', { name: 'Save…' }).click()
  await expect(library.notices.getByText(/coast\.md/u)).toBeVisible()
  expect(readFileSync(path, 'utf8')).toMatch(/# Coast[^]*# Harbour[^]*“A wall for the harbour”/u)
})

test('of thousands of entries those on the screen are in the document, and one moves as one', async ({
  cuttings,
}) => {
  const page = await withLongDossier(cuttings)
  const dossiers = new Dossiers(page)
  await page.keyboard.press('Control+6')
  await dossiers.list.getByRole('option', { name: 'Long' }).click()
  await expect(dossiers.list.getByRole('option', { name: 'Long' })).toContainText('5,000 entries')
  await expect(dossiers.entry(/^Section 1$/u)).toBeVisible()
  expect(await dossiers.entries.count()).toBeLessThan(100)
  await dossiers.entry(/^Section 1$/u).click()
  await page.keyboard.press('End')
  const last = page.locator('[aria-posinset="5000"]')
  await expect(last).toHaveText('Section 5000')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(last).toHaveText('Section 4999')
  await page.keyboard.press('Control+z')
  await expect(last).toHaveText('Section 5000')
})

/** The app with a dossier of 5,000 headings, which nobody makes by hand. */
async function withLongDossier(cuttings: LaunchedApp): Promise<Page> {
  await new Library(cuttings.page).ready()
  await cuttings.page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('cuttings')
      opening.onsuccess = () => {
        resolve(opening.result)
      }
    })
    const writing = db.transaction('settings', 'readwrite', { durability: 'strict' })
    const put = (key: string, value: unknown) => writing.objectStore('settings').put({ key, value })
    put('dossier:long', { id: 'long', title: 'Long', entries: [], created: 1, modified: 1 })
    for (let n = 1; n <= 5000; n += 1)
      put(`dossier-entry:long:${String(n)}`, {
        ...{ id: String(n), kind: 'heading', level: 1 },
        ...{ text: `Section ${String(n)}`, order: n },
      })
    await new Promise((resolve) => {
      writing.oncomplete = resolve
    })
    db.close()
  })
  const page = await cuttings.relaunch()
  await new Library(page).ready()
  return page
}

test('a removed dossier comes back', async ({ cuttings }) => {
  const { page } = cuttings
  const library = new Library(page)
  await library.ready()
  const dossiers = new Dossiers(page)
  await page.keyboard.press('Control+6')
  await page.getByRole('button', { name: 'New dossier' }).first().click()
  await expect(dossiers.title).toBeFocused()
  await page.keyboard.type('Empty for now')
  await page.keyboard.press('Enter')
  await expect(dossiers.list.getByRole('option', { name: 'Empty for now' })).toBeVisible()
  await expect(dossiers.sheet).toContainText('Nothing in this dossier yet')
  await dossiers.sheet.getByRole('button', { name: 'Dossier', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Delete dossier' }).click()
  await expect(dossiers.list).toHaveCount(0)
  await library.notices.getByRole('button', { name: 'Undo' }).click()
  await expect(dossiers.list.getByRole('option', { name: 'Empty for now' })).toBeVisible()
})
