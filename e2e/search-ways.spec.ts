import { readFileSync } from 'node:fs'
import { Imports } from './pages/imports'
import { Library } from './pages/library'
import { Reader } from './pages/reader'
import { Search } from './pages/search'
import { addArticle, harbourArticles } from './support/add-article'
import { answerSaveDialog } from './support/answer-save-dialog'
import { expect, test } from './support/launch-app'

test('other forms of words, why a hit stands where it does, and more like it', async ({ cuttings }) => {
  const { page } = cuttings
  await new Library(page).ready()
  for (const article of harbourArticles) await addArticle(cuttings, article)
  const search = new Search(page)
  await search.for('closing ')
  await expect(page.getByText('Nothing found for “closing”')).toBeVisible()
  const meant = page.getByRole('button', { name: /^Search for “/u })
  await expect(meant).toHaveCount(0)
  // Operators are offered where their words find nothing, and written as they are meant.
  await search.for('dawn or sails ')
  await expect(meant).toHaveText('Search for “dawn OR sails”')
  await page.screenshot({ path: 'test-results/search-capitals.png' })
  await meant.press('Enter')
  await expect(search.box).toHaveValue('dawn OR sails ')
  await expect(search.hits).toHaveCount(2)
  await expect(search.box).toBeFocused()
  await search.for('opens ')
  await expect(search.hits).toHaveCount(1)
  await search.option('Other forms of English words')
  await search.for('closing ')
  await expect(search.hits).toHaveText(/Quay closes/u)
  await expect(search.hits.locator('mark')).toHaveText(['closes', 'closed'])
  await search.option('Explain the order')
  await expect(search.hits).toHaveText(/1 of 1 word · title ×1 · text ×1/u)

  // By key, from the chosen hit: the query says by which words.
  await search.for('dawn ')
  // What was found before stays until the next is here.
  await expect(search.hits).toHaveText(/Quay opens/u)
  await search.hits.first().click()
  await page.keyboard.press('m')
  await expect(search.box).toHaveValue(/^\(.*quay.* OR .*\) $/u)
  await expect(search.hits.first()).toHaveText(/Quay closes|Ferry sails/u)
  await expect(search.hits).toHaveCount(2)
  await expect(search.hits.filter({ hasText: 'Quay opens' })).toHaveCount(0)
  // The article itself, which is left out, is found too once that is asked for.
  await page.getByRole('button', { name: 'Without 1 article: find it too' }).press('Enter')
  await expect(search.hits).toHaveCount(3)
  await expect(search.box).toBeFocused()
})

test('a list of names is searched for, with other names of them, and saved as a table', async ({
  cuttings,
}) => {
  const { page } = cuttings
  await new Library(page).ready()
  for (const article of harbourArticles) await addArticle(cuttings, article)
  await page.keyboard.press('Control+Shift+K')
  const dialog = page.getByRole('dialog', { name: 'Search for a list of names' })
  const names = dialog.getByRole('textbox', { name: 'Names, one a line' })
  await expect(names).toBeFocused()
  await names.fill(`${'long'.repeat(75)}\n🔥`)
  await expect(dialog.getByText('1 line has no letter or digit and was left out: 🔥')).toBeVisible()
  await dialog.getByRole('button', { name: 'Search for 1 name' }).click()
  await expect(dialog.getByRole('status')).toHaveText('0 of 1 found in the archive')
  const wide = (it: Element) => it.scrollWidth - (it.parentElement?.clientWidth ?? 0)
  expect(await dialog.getByRole('table').evaluate(wide)).toBeLessThanOrEqual(0)
  await names.fill('quay | ferry\nnobody at all\n=dawn')
  await dialog.getByRole('button', { name: 'Search for 3 names' }).click()
  await expect(dialog.getByRole('status')).toHaveText('2 of 3 found in the archive')
  await expect(dialog.getByRole('row', { name: /^quay also ferry 3 Ferry sails/u })).toBeVisible()
  await expect(dialog.getByRole('row', { name: /^nobody at all 0/u })).toBeVisible()
  await page.screenshot({ path: 'test-results/search-batch.png' })
  const file = await answerSaveDialog(cuttings, 'names.csv')
  await dialog.getByRole('button', { name: 'Save as CSV…' }).click()
  await expect(new Library(page).notices).toContainText('Saved the table')
  expect(readFileSync(file, 'utf8')).toContain("'=dawn,,1,Quay opens")

  // The table is still there when it is opened again.
  await dialog.getByRole('button', { name: 'quay', exact: true }).press('Enter')
  const search = new Search(page)
  await expect(search.box).toHaveValue('"quay" OR "ferry" ')
  await expect(search.hits).toHaveCount(3)
  await page.keyboard.press('Control+Shift+K')
  await expect(dialog.getByRole('row', { name: /^nobody at all 0/u })).toBeVisible()
})

test('a query is filled in as a form, which reads it back', async ({ cuttings }) => {
  const { page } = cuttings
  await new Library(page).ready()
  for (const article of harbourArticles) await addArticle(cuttings, article)
  await page.keyboard.press('Control+Alt+K')
  const form = page.getByRole('dialog', { name: 'Search by form' })
  await expect(form.getByRole('textbox', { name: 'All of these words' })).toBeFocused()
  await page.keyboard.type('quay')
  await form.getByRole('combobox', { name: 'Source' }).fill('The Harbour Times')
  await form.getByRole('textbox', { name: 'Published from date' }).fill('2021-03')
  await expect(form.getByRole('status')).toHaveText('quay source:"The Harbour Times" published:2021-03..*')
  await page.screenshot({ path: 'test-results/search-form.png' })
  await page.keyboard.press('Enter')
  const search = new Search(page)
  await expect(search.box).toHaveValue('quay source:"The Harbour Times" published:2021-03..* ')
  await expect(search.hits).toHaveText(/Quay opens/u)
  await page.keyboard.press('Control+Alt+K')
  await expect(form.getByRole('combobox', { name: 'Source' })).toHaveValue('The Harbour Times')
  await form.getByRole('textbox', { name: 'Published from date' }).fill('')
  // A date that is none keeps the form open, and says what one looks like.
  const last = form.getByRole('textbox', { name: 'Published to date' })
  await last.fill('02.2021')
  await expect(form.getByRole('alert')).toHaveCount(0)
  await form.getByRole('textbox', { name: 'All of these words' }).press('Enter')
  await expect(form.getByRole('alert')).toHaveText('Write a date as 2021-02-17, 2021-02 or 2021.')
  await expect(last).toBeFocused()
  await page.screenshot({ path: 'test-results/search-form-wrong.png' })
  await last.fill('')
  // What was filled in is there again after Escape, and not over another query.
  await form.getByRole('textbox', { name: 'None of these words' }).fill('dawn')
  await page.keyboard.press('Escape')
  await expect(form).toHaveCount(0)
  await page.keyboard.press('Control+Alt+K')
  await expect(form.getByRole('status')).toHaveText('quay -dawn source:"The Harbour Times"')
  await page.keyboard.press('Escape')
  await search.for('ferry ')
  await page.keyboard.press('Control+Alt+K')
  await expect(form.getByRole('status')).toHaveText('ferry')
  await form.getByRole('combobox', { name: 'Source' }).fill('The Harbour Times')
  await form.getByRole('textbox', { name: 'All of these words' }).fill('quay')
  await form.getByRole('button', { name: 'Search' }).click()
  await expect(search.box).toHaveValue('quay source:"The Harbour Times" ')
  await expect(search.hits).toHaveCount(2)
})

test('more like selected words, by their button and by key', async ({ cuttings }) => {
  const { page } = cuttings
  await new Library(page).ready()
  for (const article of harbourArticles) await addArticle(cuttings, article)
  const search = new Search(page)
  const reader = new Reader(page)
  for (const ask of [
    () => reader.selectionBar.getByRole('button', { name: 'More like these words' }).click(),
    () => page.keyboard.press('m'),
  ]) {
    await search.for('dawn ')
    // What was found before stays until the next is here.
    await expect(search.hits).toHaveCount(1)
    await expect(search.hits).toHaveText(/Quay opens/u)
    await search.hits.first().click()
    await reader.select('quay opened at dawn')
    await ask()
    // Nobody else has the other words.
    await expect(search.box).toHaveValue(/quay/u)
    await expect(search.hits).toHaveCount(2)
    await expect(search.hits.filter({ hasText: 'Quay closes' })).toHaveCount(1)
    await expect(search.hits.filter({ hasText: 'Ferry sails' })).toHaveCount(1)
  }
})

test('two letters are answered for by the most frequent words, and scrolling on by all', async ({
  cuttings,
}) => {
  const { page } = cuttings
  await new Library(page).ready()
  const rows = Array.from(
    { length: 300 },
    (_, at) =>
      `Quay${String(at)} opens,https://news.example/${String(at)},${String(1_600_000_000 + at)},,unread`,
  )
  const imports = new Imports(page)
  await imports.run('part_000000.csv', ['title,url,time_added,tags,status', ...rows].join('\n'))
  await expect(imports.report).toBeVisible({ timeout: 120_000 })
  await imports.report.getByRole('button', { name: 'Done' }).click()
  const search = new Search(page)
  const count = page.getByRole('region', { name: 'Search results' }).getByRole('status')
  // All are in the index by then.
  await search.for('quay')
  await expect(count).toHaveText(/^300 items/u, { timeout: 60_000 })
  await search.for('qu')
  await expect(count).toHaveText(/^256\+ items/u)
  await search.hits.first().click()
  await page.keyboard.press('End')
  await expect(count).toHaveText(/^300 items/u)
})
