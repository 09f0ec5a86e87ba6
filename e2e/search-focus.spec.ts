import type { Locator, Page } from '@playwright/test'
import { Library } from './pages/library'
import { Reader } from './pages/reader'
import { Search } from './pages/search'
import { addArticle, harbourArticles } from './support/add-article'
import { expect, test, type LaunchedApp } from './support/launch-app'
import { resize } from './support/resize'

/** An archive of three articles of a quay, with no notice over it. */
async function begin(cuttings: LaunchedApp): Promise<{ page: Page; search: Search; library: Library }> {
  const { page } = cuttings
  const library = new Library(page)
  await library.ready()
  for (const article of harbourArticles) await addArticle(cuttings, article)
  await library.closeNotices()
  return { page, search: new Search(page), library }
}

const chosen = (list: Locator) => list.locator('[aria-selected="true"]')

test('in a narrow window, Enter on a hit goes to its text, and Escape back to its row', async ({
  cuttings,
}) => {
  const { page, search } = await begin(cuttings)
  const reader = new Reader(page)
  await resize(cuttings.app, page, 640, 600)
  await search.for('quay ')
  await expect(search.hits).toHaveCount(3)
  await search.box.press('ArrowDown')
  await expect(search.list).toBeFocused()
  // From row to row the list stays, though each opens its article.
  await page.keyboard.press('ArrowDown')
  await expect(search.list).toBeFocused()
  const row = await search.hits.nth(1).innerText()
  await expect(search.hits.nth(1)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(reader.text).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(search.list).toBeFocused()
  await expect(chosen(search.list)).toHaveText(row, { useInnerText: true })
  await page.keyboard.press('ArrowDown')
  await expect(search.hits.nth(2)).toHaveAttribute('aria-selected', 'true')

  // By mouse, and from the list of all items.
  await search.hits.first().click()
  await expect(reader.text).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(search.list).toBeFocused()
  await search.for('')
  await page
    .getByRole('main')
    .getByRole('option', { name: /^Quay opens/u })
    .click()
  await expect(reader.text).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox', { name: 'All items' })).toBeFocused()

  // Back goes no further than to the library, with a search too.
  const back = page.getByRole('button', { name: 'Back', exact: true })
  const views = page.getByRole('navigation', { name: 'Views' })
  await back.press('Enter')
  await expect(back).toBeDisabled()
  await expect.soft(views.getByRole('button', { name: /^All items/u }), 'back by key').toBeFocused()
  // Straight from the box: the press that opens a hit also brings the keyboard to its text.
  await search.for('quay ')
  await search.hits.first().click()
  await expect.soft(reader.text, 'from the box by mouse').toBeFocused()
  await back.click()
  await expect(search.list).toBeVisible()
  await back.click()
  await expect(back).toBeDisabled()
  await expect.soft(views.locator(':focus'), 'back from the text by mouse').toHaveCount(1)
})

test('a search that is saved or deleted, by key or by mouse, leaves the keyboard beside it', async ({
  cuttings,
}) => {
  const { page, search, library } = await begin(cuttings)
  const save = page.getByRole('button', { name: /^(Save search|This search is saved)$/u })
  await search.for('quay ')
  await save.press('Enter')
  await page.keyboard.press('Enter')
  await expect(search.saved('quay 3')).toBeVisible()
  await expect.soft(save, 'saved by key').toBeFocused()
  await search.for('ferry ')
  await save.click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(search.saved('ferry 1')).toBeVisible()
  await expect.soft(save, 'saved by mouse').toBeFocused()
  // There is nothing to save any more.
  await save.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Save search' })).toHaveCount(0)
  await search.for('dawn ')
  await save.press('Enter')
  await page.keyboard.press('Enter')
  await expect(save).toHaveAccessibleName('This search is saved')
  await expect(save).toBeFocused()

  // To the next one, else to the one before, else to the list above.
  await search.saved('quay 3').press('Delete')
  await expect(search.saved('quay 3')).toHaveCount(0)
  await expect.soft(search.saved('ferry 1'), 'the next one').toBeFocused()
  await search.saved('dawn 1').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(search.saved('dawn 1')).toHaveCount(0)
  await expect.soft(search.saved('ferry 1'), 'the one before, by mouse').toBeFocused()
  await search.saved('ferry 1').press('Delete')
  await expect(search.saved(/./u)).toHaveCount(0)
  await expect.soft(library.view('All items'), 'none left').toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(search.saved('ferry 1')).toBeVisible()
  await expect.soft(library.view('All items'), 'back again').toBeFocused()
})

test('what clears a search or shows all kinds leaves the keyboard where it is of use', async ({
  cuttings,
}) => {
  const { page, search, library } = await begin(cuttings)
  const clear = page
    .getByRole('region', { name: 'Search results' })
    .getByRole('button', { name: 'Clear search' })
  await search.for('nobody ')
  await clear.press('Enter')
  await expect(library.list).toBeVisible()
  await expect.soft(search.box, 'cleared by key').toBeFocused()
  await search.for('nobody ')
  await clear.click()
  await expect(library.list).toBeVisible()
  await expect.soft(search.box, 'cleared by mouse').toBeFocused()
  await search.box.press('Escape')
  await expect.soft(library.list, 'Escape in the empty box').toBeFocused()

  // Each article has its mayor, said to be one by what he says.
  for (const kind of ['Articles', 'Quotes'])
    for (const press of ['by key', 'by mouse']) {
      await search.for('known ')
      const button = search.kind(new RegExp(`^${kind}`, 'u'))
      const all = search.kind('All kinds')
      await button.click()
      await expect(all).toBeVisible()
      await (press === 'by key' ? all.press('Enter') : all.click())
      await expect(all).toHaveCount(0)
      await expect(search.hits).toHaveCount(3)
      await expect.soft(button, `${kind}, all kinds again ${press}`).toBeFocused()
    }
  // Where there are articles alone, the bar of kinds goes.
  await search.for('quay type:article ')
  await search.kind('All kinds').press('Enter')
  await expect(page.getByRole('group', { name: 'Kinds' })).toHaveCount(0)
  await expect.soft(search.list, 'articles alone').toBeFocused()
})

test('the last hit that goes to the trash leaves the keyboard in the results, and undo brings both back', async ({
  cuttings,
}) => {
  const { page, search, library } = await begin(cuttings)
  const clear = page
    .getByRole('region', { name: 'Search results' })
    .getByRole('button', { name: 'Clear search' })
  await search.for('dawn ')
  await expect(search.hits).toHaveCount(1)
  await search.box.press('ArrowDown')
  await page.keyboard.press('Delete')
  await expect(clear).toBeVisible()
  await expect(library.notices).toContainText('Moved 1 item to the trash.')
  await expect.soft(clear, 'nothing left').toBeFocused()
  await clear.focus()
  await page.keyboard.press('Control+z')
  await expect(search.hits).toHaveCount(1)
  await expect.soft(search.list, 'undone').toBeFocused()
  await expect.soft(library.notices.getByRole('button', { name: 'Undo' }), 'its notice').toHaveCount(0)
  await search.box.focus()
  await page.keyboard.press('ArrowDown')
  await expect(search.list).toBeFocused()
})
