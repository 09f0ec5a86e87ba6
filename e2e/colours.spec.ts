import { Library } from './pages/library'
import { Reader } from './pages/reader'
import { expect, test } from './support/launch-app'
import { readArchive } from './support/read-archive'

test.beforeEach(async ({ cuttings }) => {
  const library = new Library(cuttings.page)
  await library.ready()
  await library.addSample()
  await expect(new Reader(cuttings.page).listed(/^Harsh Shringla/u)).toBeVisible()
})

test('a colour gets a name by keyboard, which is said wherever the colour is, after a restart too', async ({
  cuttings,
}) => {
  let { page } = cuttings
  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.type('name highlight')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Names of highlight colours' })
  await expect(dialog.getByRole('textbox', { name: 'Yellow' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.type('To check')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByText('Highlight colours named.')).toBeVisible()

  page = await cuttings.relaunch()
  const reader = new Reader(page)
  await new Library(page).item(/India’s foreign secretary/u).click()
  await reader.select('the first foreign visit')
  await reader.selectionBar.getByRole('button', { name: 'Highlight To check (green)' }).click()
  await expect
    .poll(async () => (await reader.painted())['highlight-green'])
    .toEqual(['the first foreign visit'])
  await reader.select('foreign secretary')
  await reader.selectionBar.getByRole('button', { name: 'Highlight yellow' }).click()
  await expect.poll(async () => (await readArchive(page)).annotations).toHaveLength(2)

  await reader.tab('Marks')
  const marks = reader.panel.getByRole('listbox', { name: 'Highlights and comments' }).getByRole('option')
  await expect(marks).toHaveCount(2)
  await reader.panel.getByRole('button', { name: 'To check (green)' }).click()
  await expect(marks).toHaveCount(1)
  await expect(marks).toContainText('the first foreign visit')

  await page.keyboard.press('Control+2')
  await expect(page.getByRole('option', { name: /highlight: To check \(green\)/u })).toBeVisible()
})

test('the names are undone, and an empty name takes one away', async ({ cuttings }) => {
  const { page } = cuttings
  const reader = new Reader(page)
  const name = async (words: string) => {
    await page.getByRole('button', { name: 'Reading settings' }).click()
    await page.getByRole('button', { name: 'Name highlight colours…' }).click()
    await page.getByRole('textbox', { name: 'Yellow' }).fill(words)
    await page.getByRole('button', { name: 'Save names' }).click()
    // The focus goes back where it came from; words selected before that would be left again.
    await expect(page.getByRole('button', { name: 'Reading settings' })).toBeFocused()
  }
  const swatch = (label: string) => reader.selectionBar.getByRole('button', { name: label, exact: true })
  await name('Fact')
  await reader.select('the first foreign visit')
  await expect(swatch('Highlight Fact (yellow)')).toBeVisible()
  await name('')
  await reader.select('foreign secretary')
  await expect(swatch('Highlight yellow')).toBeVisible()
  await page.keyboard.press('Control+Z')
  await expect(swatch('Highlight Fact (yellow)')).toBeVisible()
  await page.keyboard.press('Control+Z')
  await expect(swatch('Highlight yellow')).toBeVisible()
})
