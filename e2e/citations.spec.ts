import type { Page } from '@playwright/test'
import { ClipForm } from './pages/clip-form'
import { Excerpts } from './pages/excerpts'
import { Library } from './pages/library'
import { Notes } from './pages/notes'
import { Quotes } from './pages/quotes'
import { Reader } from './pages/reader'
import { expect, test, type LaunchedApp } from './support/launch-app'
import { paste } from './support/paste'

const article = `title: A wall for the harbour
date: 2021-03-04
author: Jane Doe
source: The Hill Post
url: https://hill.example/wall

“The wall will hold for a hundred years,” Mayor Mina Osei said. The harbour was calm.`
const chicago = 'Jane Doe, “A wall for the harbour,” The Hill Post, March 4, 2021, https://hill.example/wall.'

async function withArticle(cuttings: LaunchedApp): Promise<Library> {
  const library = new Library(cuttings.page)
  await library.ready()
  await paste(cuttings, article)
  await new ClipForm(cuttings.page).save()
  // What it says, and who says it, is known.
  await expect(new Reader(cuttings.page).listed(/^Mina Osei/u)).toBeVisible()
  return library
}

const copied = async (page: Page) => {
  const content = await page.evaluate(() => window.cuttings?.readClipboard())
  return { text: content?.text ?? '', html: content?.html ?? '' }
}

test('words, quotes and articles are copied with a citation in the chosen style, wherever they stand', async ({
  cuttings,
}) => {
  let { page } = cuttings
  let library = await withArticle(cuttings)
  const quotes = new Quotes(page)
  await quotes.entry.click()
  await expect(quotes.list.getByRole('option')).toHaveCount(1)
  await quotes
    .row(/hundred years/u)
    .getByText('hundred years')
    .click()
  await page.keyboard.press('y')
  await expect(library.notices.getByText('Copied the excerpt with citation.')).toBeVisible()
  const plain = await copied(page)
  expect(plain.text).toMatch(
    /^“The wall will hold .*\n— Mina Osei, Jane Doe, “A wall for the harbour”, The Hill Post/u,
  )
  expect(plain.text).toContain('(suggested, not confirmed)')

  const menu = page.getByRole('button', { name: 'Copy and cite' })
  await menu.click()
  await page.getByRole('menuitem', { name: 'Chicago (notes)' }).click()
  await menu.click()
  await page.getByRole('menuitem', { name: 'Copy citation' }).click()
  await expect(library.notices.getByText('Copied the citation.')).toBeVisible()
  expect(await copied(page)).toEqual({
    text: chicago,
    html: expect.stringContaining('<em>The Hill Post</em>'),
  })

  page = await cuttings.relaunch()
  library = new Library(page)
  await page.getByRole('option', { name: /A wall for the harbour/u }).click()
  const reader = new Reader(page)
  await expect(reader.title).toHaveText('A wall for the harbour')
  await reader.tab('Details')
  const shown = reader.panel.getByRole('region', { name: 'Citation' })
  await expect(shown.getByRole('button', { name: /Chicago/u })).toBeVisible()
  await expect(shown.getByRole('paragraph')).toHaveText(chicago)
  await reader.select('The harbour was calm')
  await page.keyboard.press('y')
  await expect(library.notices.getByText('Copied the excerpt with citation.')).toBeVisible()
  expect((await copied(page)).text).toBe(`The harbour was calm\n— ${chicago}`)

  await page.getByRole('listbox', { name: 'Items' }).focus()
  await page.keyboard.press('y')
  await expect(library.notices.getByText('Copied the citation.')).toBeVisible()
  expect((await copied(page)).text).toBe(chicago)
})

test('an excerpt is copied from the list of excerpts and out of a note, and a quote is sent to a note', async ({
  cuttings,
}) => {
  const { page } = cuttings
  const library = await withArticle(cuttings)
  const notes = new Notes(page)
  await notes.create()
  await page.keyboard.type('Memo')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/quote hundred')
  await expect(notes.suggestions).toHaveCount(1)
  await page.keyboard.press('Enter')
  await notes.excerpts.first().getByRole('button', { name: 'Copy' }).click()
  await expect(library.notices.getByText('Copied the excerpt with citation.')).toBeVisible()
  expect((await copied(page)).html).toContain('<blockquote><p>“The wall will hold')
  await notes.saved()

  await page.keyboard.press('Control+2')
  const excerpts = new Excerpts(page)
  await excerpts.row(/hundred years/u).click()
  await page.keyboard.press('Shift+Y')
  await expect(library.notices.getByText('Copied the citation.')).toBeVisible()
  expect((await copied(page)).text).toMatch(
    /^Jane Doe, “A wall for the harbour”, The Hill Post, 4 March 2021/u,
  )

  const quotes = new Quotes(page)
  await quotes.entry.click()
  await expect(quotes.list.getByRole('option')).toHaveCount(1)
  await quotes
    .row(/hundred years/u)
    .getByText('hundred years')
    .click()
  await page.keyboard.press('w')
  const dialog = page.getByRole('dialog', { name: /note/iu })
  await dialog.getByRole('option', { name: 'Memo' }).click()
  await expect(library.notices.getByText(/Memo/u)).toBeVisible()
  await notes.open()
  await notes.list.getByRole('option', { name: 'Memo' }).click()
  await expect(notes.excerpts).toHaveCount(2)
})
