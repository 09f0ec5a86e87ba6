import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { Excerpts } from './pages/excerpts'
import { Library } from './pages/library'
import { People } from './pages/people'
import { Quotes } from './pages/quotes'
import { Reader } from './pages/reader'
import { Search } from './pages/search'
import { expect, test } from './support/launch-app'

async function check(page: Page, screen: string): Promise<void> {
  // The other mode opens a page of its own, which an Electron window cannot.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
  expect(found, screen).toEqual([])
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on versions, the edited text and the palette, ${scheme}`, async ({ cuttings }) => {
    test.setTimeout(400_000)
    const { page } = cuttings
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    const library = new Library(page)
    await library.ready()
    await library.addSample()
    const reader = new Reader(page)
    await expect(reader.listed(/^Harsh Shringla/u)).toBeVisible()
    await reader.tab('Versions')
    await check(page, 'versions')
    await page.keyboard.press('Control+Shift+E')
    await expect(reader.field).toBeVisible()
    await check(page, 'edit text')
    await page.keyboard.press('Escape')
    await expect(reader.text).toBeVisible()
    await page.keyboard.press('Control+Shift+P')
    await page.getByRole('dialog').waitFor()
    await check(page, 'commands')
  })

  test(`axe finds nothing on the main screens, ${scheme}`, async ({ cuttings }) => {
    test.setTimeout(400_000)
    const { page } = cuttings
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    const library = new Library(page)
    await library.ready()
    await check(page, 'empty library')
    await page.getByRole('button', { name: 'Add the sample article' }).click()
    await page.getByRole('dialog').waitFor()
    await check(page, 'clip form')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const reader = new Reader(page)
    await expect(reader.listed(/^Harsh Shringla/u)).toBeVisible()
    await library.closeNotices()
    await check(page, 'sample article')
    await reader.listed(/^Harsh Shringla/u).click()
    await reader.tab('Quotes')
    await check(page, 'quotes')
    await reader.tab('Details')
    await check(page, 'details')
    await new Search(page).for('Varma')
    await expect(new Search(page).hits).toHaveCount(1)
    await check(page, 'search')
    await new Search(page).for('')
    await library.view('Excerpts').click()
    const excerpts = new Excerpts(page)
    await expect(excerpts.rows.first()).toBeVisible()
    await check(page, 'excerpts')
    await excerpts.openExport()
    await excerpts.exportDialog.waitFor()
    await check(page, 'export')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    await check(page, 'shortcuts')
  })

  test(`axe finds nothing on the pages of people, ${scheme}`, async ({ cuttings }) => {
    test.setTimeout(400_000)
    const { page } = cuttings
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    const library = new Library(page)
    await library.ready()
    await library.addSample()
    await expect(new Reader(page).listed(/^Harsh Shringla/u)).toBeVisible()
    await library.closeNotices()
    const people = new People(page)
    await people.entry('People').click()
    await expect(people.row(/^Harsh Shringla/u)).toBeVisible()
    await check(page, 'people')
    await people.open('Harsh Shringla')
    for (const tab of ['Mentions', 'Said', 'Timeline', 'Named together', 'Names and notes'] as const) {
      await people.tab(tab)
      await check(page, `entity page, ${tab}`)
    }
    await people.button('Merge…').click()
    await people
      .dialog(/^Merge/u)
      .getByRole('option')
      .first()
      .click()
    await people
      .dialog(/^Merge/u)
      .getByRole('radio')
      .first()
      .waitFor({ state: 'attached' })
    await check(page, 'merge')
    await page.keyboard.press('Escape')
    await people.entry('Names to review').click()
    await check(page, 'names to review')
  })

  test(`axe finds nothing on the quote bank, ${scheme}`, async ({ cuttings }) => {
    test.setTimeout(400_000)
    const { page } = cuttings
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    const library = new Library(page)
    await library.ready()
    await library.addSample()
    await expect(new Reader(page).listed(/^Harsh Shringla/u)).toBeVisible()
    await library.closeNotices()
    const quotes = new Quotes(page)
    await quotes.entry.click()
    await expect(quotes.list.getByRole('option').first()).toBeVisible()
    await check(page, 'quote bank')
    await quotes.showAs('Table')
    await expect(quotes.list.getByRole('option').first()).toBeVisible()
    await check(page, 'quote bank as a table')
    await quotes.list.focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('e')
    await page.getByRole('dialog', { name: 'Edit quote' }).waitFor()
    await check(page, 'edit quote')
    await page.keyboard.press('Escape')
    await quotes.showAs('Report')
    await page.getByRole('row').nth(1).waitFor()
    await check(page, 'report')
  })
}
