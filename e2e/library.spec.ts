import { seedArchive } from '../bench/lib/seed-archive.mjs'
import { ClipForm } from './pages/clip-form'
import { Library } from './pages/library'
import { expect, test, type LaunchedApp } from './support/launch-app'
import { paste } from './support/paste'
import { readArchive } from './support/read-archive'

test.beforeEach(async ({ cuttings }) => {
  await new Library(cuttings.page).ready()
})

async function add(cuttings: LaunchedApp, ...titles: readonly string[]): Promise<void> {
  for (const title of titles) {
    await paste(
      cuttings,
      `${title}\n\nThe text of ${title} says that the quay is safe. More is known tomorrow.`,
    )
    const form = new ClipForm(cuttings.page)
    await expect(form.field('Title')).toHaveValue(title)
    await form.save()
    await expect(new Library(cuttings.page).item(title)).toBeVisible()
  }
}

test('many items at once: star, read, file, tag, trash; each undone by its name', async ({ cuttings }) => {
  const { page } = cuttings
  const library = new Library(page)
  await add(cuttings, 'First report', 'Second report', 'Third report')
  await library.list.focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('s')
  await expect(library.view('Starred')).toHaveText(/3/u)
  await page.keyboard.press('e')
  await expect(library.view('Inbox')).not.toHaveText(/\d/u)
  await page.keyboard.press('Control+z')
  await expect(library.view('Inbox')).toHaveText(/3/u)

  await page.keyboard.press('t')
  await expect(page.getByRole('combobox', { name: 'Find or create a tag' })).toBeFocused()
  await page.keyboard.type('port/quay')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(library.tags.getByRole('row', { name: /port/u })).toBeVisible()
  expect((await readArchive(page)).items.every((item) => item.tagIds.length === 1)).toBe(true)

  await library.list.focus()
  await page.keyboard.press('Delete')
  await expect(library.view('Trash')).toHaveText(/3/u)
  await expect(library.list.getByRole('option')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(library.list.getByRole('option')).toHaveCount(3)
})

test('tags are renamed, merged and nested, and undo brings each back', async ({ cuttings }) => {
  const { page } = cuttings
  const library = new Library(page)
  await add(cuttings, 'First report')
  await library.item('First report').click()
  for (const name of ['harbours', 'ports']) {
    await library.list.focus()
    await page.keyboard.press('t')
    await expect(page.getByRole('combobox', { name: 'Find or create a tag' })).toBeFocused()
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect(library.tags.getByRole('row', { name: new RegExp(name, 'u') })).toBeVisible()
    // The dialog gives it back: before that, it would take it from the row below.
    await expect(library.list).toBeFocused()
  }
  await library.tags.getByRole('row', { name: /harbours/u }).focus()
  await page.keyboard.press('F2')
  await page.getByRole('dialog').getByRole('textbox').fill('Harbour')
  await page.keyboard.press('Enter')
  await expect(library.tags.getByRole('row', { name: /Harbour/u })).toBeVisible()

  await library.tags.getByRole('row', { name: /ports/u }).click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Merge into…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('option', { name: 'Harbour' }).click()
  await dialog.getByRole('button', { name: /^Merge/u }).click()
  await expect(library.tags.getByRole('row')).toHaveCount(1)
  expect((await readArchive(page)).items[0]?.tagIds).toHaveLength(1)
  await library.list.focus()
  await page.keyboard.press('Control+z')
  await expect(library.tags.getByRole('row')).toHaveCount(2)
  expect((await readArchive(page)).items[0]?.tagIds).toHaveLength(2)
})

test('details are mended later, and a paste keeps its HTML as the original', async ({ cuttings }) => {
  const { page } = cuttings
  const library = new Library(page)
  const html =
    '<h1>Quay closed</h1><p>By Jane Doe</p><p>The <b>quay</b> is closed, the mayor said. It opens in May.</p>'
  await paste(cuttings, 'Quay closed\n\nThe quay is closed, the mayor said. It opens in May.', html)
  await new ClipForm(page).save()
  await expect(library.item(/Quay closed/u)).toBeVisible()
  expect((await readArchive(page)).originals).toMatchObject([{ mediaType: 'text/html' }])

  await library.item(/Quay closed/u).click()
  await page.keyboard.press('Control+i')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Quay closed until May')
  await dialog.getByRole('textbox', { name: 'Date' }).fill('2024-05')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(library.item(/Quay closed until May/u)).toBeVisible()
  expect((await readArchive(page)).items[0]?.published).toBe('2024-05')
  await page.keyboard.press('Control+z')
  await expect(library.item(/Quay closed until May/u)).toHaveCount(0)
})

test('a long list: all of it, in order, from End to Home, and all at once', async ({ cuttings }) => {
  // Thousands of items are written first.
  test.slow()
  await seedArchive(cuttings.page, 2200)
  // Quitting would back all of it up first, which takes its time and is not what this is about.
  await cuttings.kill()
  const page = await cuttings.relaunch()
  const library = new Library(page)
  const rows = library.list.getByRole('option')
  await expect(rows.first()).toHaveAttribute('aria-setsize', '2200')

  await library.list.focus()
  await page.keyboard.press('End')
  const last = library.list.locator('[aria-posinset="2200"]')
  await expect(last).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('s')
  await expect(library.view('Starred')).toHaveText(/129/u)
  await expect(last).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Home')
  await expect(rows.first()).toHaveAttribute('aria-posinset', '1')
  await library.view('Starred').click()
  await expect(rows.first()).toHaveAttribute('aria-setsize', '129')
  await cuttings.kill()
})
